package maillage.timetable.shared.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import maillage.timetable.shared.formats.Conference;
import maillage.timetable.shared.formats.ConferencePlan;
import maillage.timetable.shared.formats.Content;
import maillage.timetable.shared.formats.Curricula;
import maillage.timetable.shared.formats.LecturePlaces;
import maillage.timetable.shared.judging.Judgement.Line;
import org.junit.jupiter.api.Test;

/** As large as files may be, solutions are judged while one waits. */
class LargeJudgingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static String many(int count, String between, IntFunction<String> one) {
        return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining(between));
    }

    @Test
    void aConferenceWhoseTracksAreAllAlike() {
        int tracks = 500;
        String names = many(tracks, ", ", track -> "\"" + track + "\"");
        Conference conference =
                Conference.read(
                        Content.of(
                                """
                                {"weights": {"similarTracks": 1}, "rooms": [%s], "tracks": [%s], "similarTracks": [%s],
                                 "sessions": [{"name": "1", "slots": 1, "date": "2026-11-23", "start": "10:00", "end": "11:00"}],
                                 "submissions": [{"ref": "a", "track": "0", "slots": 1}]}
                                """
                                        .formatted(
                                                names,
                                                many(
                                                        tracks,
                                                        ", ",
                                                        one -> "{\"name\": \"" + one + "\"}"),
                                                many(
                                                        tracks * (tracks - 1) / 2,
                                                        ", ",
                                                        LargeJudgingTest::alike))));
        ConferencePlan plan =
                ConferencePlan.read(
                        Content.of(
                                "{\"rooms\": [%s], \"sessionTracks\": [{\"session\": \"1\", \"tracks\": [%s]}], \"sessionSubmissions\": []}"
                                        .formatted(names, names)),
                        conference);
        Judgement judgement =
                assertTimeoutPreemptively(PATIENCE, () -> ConferenceJudge.judge(conference, plan));
        assertThat(judgement.cost()).isEqualTo(tracks * (tracks - 1) / 2);
    }

    /** The pairs one after the other: 1 and 0, 2 and 0, 2 and 1, 3 and 0. */
    private static String alike(int pair) {
        int one = (int) ((1 + Math.sqrt(1 + 8.0 * pair)) / 2);
        return "[\"%d\", \"%d\", 1]".formatted(one, pair - one * (one - 1) / 2);
    }

    @Test
    void aYearOfManyCurricula() {
        int curricula = 20_000;
        Curricula problem =
                Curricula.read(
                        Content.of(
                                """
                                Name: years
                                Courses: 2
                                Rooms: 1
                                Days: 366
                                Periods_per_day: 60
                                Curricula: %d
                                Constraints: 0
                                COURSES:
                                algebra ada 1 1 1
                                botany bo 1 1 1
                                ROOMS:
                                hall 1
                                CURRICULA:
                                %s
                                UNAVAILABILITY_CONSTRAINTS:
                                END.
                                """
                                        .formatted(
                                                curricula,
                                                many(
                                                        curricula,
                                                        "\n",
                                                        one -> one + " 2 algebra botany"))));
        LecturePlaces places =
                LecturePlaces.read(Content.of("algebra hall 0 59\nbotany hall 1 0\n"), problem);
        Judgement judgement =
                assertTimeoutPreemptively(PATIENCE, () -> CurriculaJudge.judge(problem, places));
        assertThat(judgement.costs())
                .filteredOn(line -> line.code().equals("compactness"))
                .extracting(Line::times)
                .containsExactly(2L * curricula);
    }
}
