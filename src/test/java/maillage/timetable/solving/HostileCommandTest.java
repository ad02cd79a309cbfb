package maillage.timetable.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import maillage.timetable.shared.formats.Spoiling;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is done to a file, the command does what it says, or refuses with a reason. */
class HostileCommandTest {
    private static final int TIMES = 60;
    private static final String TALK =
            "{\"id\": %d, \"title\": \"Kites\", \"duration\": 50, \"speakers\": [%d], \"time\": \"2026-08-06 %s:00\","
                    + " \"venue\": 9, \"venue_times\": [{\"venue\": 9, \"times\": [{\"start\": \"2026-08-06 10:00:00\","
                    + " \"end\": \"2026-08-06 13:00:00\"}]}]}";

    private enum Family {
        ENROLMENT(
                "tim",
                "2 2 1 2\n10 20\n1 1\n0 1\n0 1\n0\n1\n" + "1 ".repeat(90) + "\n0 1\n-1 0\n",
                "0 1\n1 1\n"),
        CURRICULA(
                "ctt",
                """
                Name: school
                Courses: 2
                Rooms: 2
                Days: 2
                Periods_per_day: 2
                Curricula: 1
                Constraints: 1
                COURSES:
                algebra ada 2 2 30
                botany bo 1 1 12
                ROOMS:
                attic 20
                hall 50
                CURRICULA:
                first 2 algebra botany
                UNAVAILABILITY_CONSTRAINTS:
                botany 1 1
                END.
                """,
                "algebra hall 0 0\nalgebra hall 1 0\nbotany attic 0 1\n"),
        CONFERENCE(
                "json",
                """
                {"weights": {"presentersConflicts": 100, "similarTracks": 2, "order": 1, "timezones": 3}, "suitable": ["09:00", "18:00"],
                 "sessions": [{"name": "1", "slots": 2, "date": "2026-11-23", "start": "10:00", "end": "11:00"}],
                 "rooms": ["N", "S"], "tracks": [{"name": "Water", "chairs": ["ada"]}, {"name": "Air"}], "similarTracks": [["Water", "Air", 2]],
                 "submissions": [{"ref": "w", "track": "Water", "slots": 2, "order": 1, "presenters": ["bo"], "sessionPenalty": {"1": 4}},
                  {"ref": "a", "track": "Air", "slots": 1, "tz": "GMT-5", "attendees": ["bo"]}]}
                """,
                """
                {"rooms": ["S", "N"], "sessionTracks": [{"session": "1", "tracks": ["Air", "Water"]}],
                 "sessionSubmissions": [{"session": "1", "perRoom": [["a", null], ["w", "w"]]}]}
                """),
        TALKS(
                "json",
                "{\"talks\": [%s, %s]}"
                        .formatted(TALK.formatted(1, 3, "10:00"), TALK.formatted(2, 3, "12:00")),
                "{\"talks\": [{\"id\": 1, \"time\": \"2026-08-06 11:00:00\", \"venue\": 9}, {\"id\": 2}]}"),
        FRAB(
                "json",
                """
                {"schedule": {"conference": {"title": "Two nights", "time_zone_name": "Europe/Paris", "days": [
                 {"date": "2026-10-24", "day_start": "2026-10-24T10:00:00+02:00", "rooms": {
                  "North": [{"id": 7, "title": "Kites", "track": "Air", "date": "2026-10-24T11:00:00+02:00", "start": "11:00",
                    "duration": "00:45", "room": "North", "persons": [{"id": 3, "public_name": "Ada"}]}],
                  "South": [{"id": 8, "title": "Stars", "start": "12:30", "duration": "1:00", "persons": [{"name": "Bo"}]}]}}]}}}
                """,
                """
                {"schedule": {"conference": {"days": [{"date": "2026-10-24", "rooms": {
                  "North": [{"id": 8, "title": "Stars", "url": "a", "logo": "b", "start": "11:00", "duration": "1:00"}],
                  "South": [{"id": 7, "title": "Kites", "slug": "c", "language": "en", "start": "11:30", "duration": "00:45"}]}}]}}}
                """),
        PROGRAMME(
                "json",
                """
                {"format": "maillage-programme-1",
                 "edition": {"zone": "Europe/Paris", "step": 30, "days": [{"date": "2026-09-08", "from": "09:00", "to": "12:00"}]},
                 "rooms": [{"id": "hall", "capacity": 10, "changeover": 30}, {"id": "attic", "capacity": 5}],
                 "tracks": [{"id": "air", "atOnce": 1}], "people": [{"id": "ada", "walk": 10, "inARow": 1}],
                 "sessions": [{"id": "a", "duration": 60, "tracks": ["air"], "people": [{"person": "ada"}],
                    "place": {"start": "2026-09-08T09:00", "room": "hall"}},
                  {"id": "b", "duration": 90, "expected": 8, "people": [{"person": "ada", "presence": "wished"}]}],
                 "orders": [{"before": "a", "after": "b", "gap": 30}], "rules": {"moved": {"level": "weak"}}}
                """,
                """
                {"format": "maillage-timetable-1",
                 "places": {"a": {"start": "2026-09-08T09:00", "room": "hall"}, "b": {"start": "2026-09-08T09:30", "room": "hall"}}}
                """);

        private final String ending;
        private final String problem;
        private final String solution;

        Family(String ending, String problem, String solution) {
            this.ending = ending;
            this.problem = problem;
            this.solution = solution;
        }
    }

    private final SplittableRandom dice = new SplittableRandom(7);
    private int refused;

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource
    void aSpoiltProblemIsSolvedAndJudgedOrRefused(Family family) throws IOException {
        Path problem = folder.resolve("problem." + family.ending);
        Path solution = Files.writeString(folder.resolve("solution"), family.solution);
        Path made = folder.resolve("made");
        Files.writeString(problem, family.problem);
        assertThat(all(problem, solution, made)).startsWith(0).endsWith(0, 0, 0);
        for (int i = 0; i < TIMES; i++) {
            Files.writeString(problem, spoilt(family.problem));
            refused += all(problem, solution, made)[0] == 1 ? 1 : 0;
        }
        assertThat(refused).isBetween(TIMES / 10, TIMES - 1);
    }

    @ParameterizedTest
    @EnumSource
    void aSpoiltSolutionIsJudgedOrRefused(Family family) throws IOException {
        Path problem = Files.writeString(folder.resolve("p." + family.ending), family.problem);
        Path solution = Files.writeString(folder.resolve("solution"), family.solution);
        Path spoilt = folder.resolve("spoilt");
        for (int i = 0; i < TIMES; i++) {
            Files.writeString(spoilt, spoilt(family.solution));
            refused += done("score", problem, spoilt) == 1 ? 1 : 0;
            done("explain", problem, spoilt);
            done("compare", problem, solution, spoilt);
        }
        assertThat(refused).isBetween(TIMES / 10, TIMES - 1);
    }

    /** Each was an exception once, behind a reader that took it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONFERENCE | \"N\", | \"\\ud800\",",
                "CONFERENCE | \"similarTracks\": 2 | \"similarTracks\": 100000000, \"roomsPerTrack\": 1e2147483647",
                "FRAB | \"2026-10-24\", \"day_start\": \"2026-10-24T10:00:00+02:00\" | \"+999999999-12-31\", \"day_start\": \"2026-10-24T23:00:00\""
            })
    void whatWasAnExceptionIsRefused(Family family, String right, String wrongly)
            throws IOException {
        Path problem = folder.resolve("problem." + family.ending);
        Files.writeString(problem, family.problem.replace(right, wrongly));
        assertThat(done("solve", problem, "--steps", 10)).isEqualTo(1);
    }

    private String spoilt(String file) {
        return dice.nextInt(4) == 0 ? Spoiling.spoilt(file, dice) : Spoiling.twisted(file, dice);
    }

    private int[] all(Path problem, Path solution, Path made) throws IOException {
        Files.deleteIfExists(made);
        int solved = done("solve", problem, "--steps", 10, "--out", made);
        if (solved != 1) {
            assertThat(done("score", problem, made)).as("what was made").isZero();
        }
        done("repair", problem, "--steps", 10);
        return new int[] {
            solved,
            done("score", problem, solution),
            done("explain", problem, solution),
            done("compare", problem, solution, solution)
        };
    }

    private static int done(Object... words) {
        var typist = new Typist();
        int code = typist.run(words);
        assertThat(code).as(typist.complained()).isIn(0, 1, 3);
        assertThat(typist.complained()).doesNotContain("a bug");
        assertThat(code != 1 || !typist.complained().isBlank()).as("a reason").isTrue();
        return code;
    }
}
