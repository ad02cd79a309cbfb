package maillage.timetable.shared.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import maillage.timetable.shared.formats.Content;
import maillage.timetable.shared.formats.TalkPlaces;
import maillage.timetable.shared.formats.Talks;
import maillage.timetable.shared.judging.Judgement.Line;
import org.junit.jupiter.api.Test;

class TalksJudgeTest {
    private static final String WINDOWS =
            "\"venue_times\": [{\"venue\": 1, \"times\": ["
                    + "{\"start\": \"2026-08-06 13:00:00\", \"end\": \"2026-08-06 16:00:00\"},"
                    + "{\"start\": \"2026-08-06 10:00:00\", \"end\": \"2026-08-06 13:00:00\"}]},"
                    + "{\"venue\": 2, \"times\": ["
                    + "{\"start\": \"2026-08-06 10:00:00\", \"end\": \"2026-08-06 11:00:00\"}]}]";
    private static final Talks PROBLEM =
            Talks.read(
                    Content.of(
                            ("{\"talks\": ["
                                            + "{\"id\": 1, \"duration\": 30, \"speakers\": [7], %s,"
                                            + " \"time\": \"2026-08-06 10:00:00\", \"venue\": 1},"
                                            + "{\"id\": 2, \"duration\": 30, \"speakers\": [7], %s}]}")
                                    .formatted(WINDOWS, WINDOWS)));

    private static List<Long> judge(String one, String other) {
        Judgement judgement =
                TalksJudge.judge(
                        PROBLEM,
                        TalkPlaces.read(
                                Content.of(
                                        "{\"talks\": [{\"id\": 1, %s}, {\"id\": 2%s}]}"
                                                .formatted(place(one), ", " + place(other))),
                                PROBLEM));
        assertThat(judgement.violations())
                .extracting(Line::code)
                .containsExactly("missing", "windows", "grid", "venues", "speakers");
        var found =
                new java.util.ArrayList<>(
                        judgement.violations().stream().map(Line::times).toList());
        found.add(judgement.cost());
        return found;
    }

    private static String place(String written) {
        String[] parts = written.split(" ");
        return written.isEmpty()
                ? "\"note\": \"left out\""
                : "\"venue\": %s, \"time\": \"2026-08-06 %s:00\"".formatted(parts[0], parts[1]);
    }

    @Test
    void tenMinutesPassAfterATalk() {
        assertThat(judge("1 10:00", "1 10:40")).containsExactly(0L, 0L, 0L, 0L, 0L, 0L);
        assertThat(judge("1 10:00", "1 10:30")).containsExactly(0L, 0L, 0L, 1L, 1L, 0L);
        assertThat(judge("1 10:00", "2 10:30")).containsExactly(0L, 0L, 0L, 0L, 1L, 0L);
    }

    @Test
    void windowsThatTouchAreOne() {
        assertThat(judge("1 12:50", "1 15:30")).containsExactly(0L, 0L, 0L, 0L, 0L, 1L);
        assertThat(judge("1 10:00", "2 11:00")).containsExactly(0L, 1L, 0L, 0L, 0L, 0L);
        assertThat(judge("1 10:00", "1 15:40")).containsExactly(0L, 1L, 0L, 0L, 0L, 0L);
        assertThat(judge("1 10:00", "1 09:00")).containsExactly(0L, 1L, 0L, 0L, 0L, 0L);
        assertThat(judge("1 10:00", "3 12:00")).containsExactly(0L, 1L, 0L, 0L, 0L, 0L);
    }

    @Test
    void whatIsMissingOffTheGridOrMovedIsCounted() {
        assertThat(judge("2 10:05", "")).containsExactly(1L, 0L, 1L, 0L, 0L, 1L);
    }
}
