package maillage.timetable.shared.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import maillage.timetable.shared.formats.Content;
import maillage.timetable.shared.formats.EventPlaces;
import maillage.timetable.shared.formats.PostEnrolment;
import maillage.timetable.shared.judging.Judgement.Line;
import org.junit.jupiter.api.Test;

class PostEnrolmentJudgeTest {
    /**
     * Four events; rooms of one seat and of two, the second with the feature that event 3 needs;
     * one student in all events, another in event 0; event 2 not in slot 7; 0 before 1.
     */
    private static final PostEnrolment PROBLEM =
            PostEnrolment.read(
                    Content.of(
                            "4 2 1 2  1 2  1 1 1 1  1 0 0 0  0 1  0 0 0 1  "
                                    + row(-1)
                                    + row(-1)
                                    + row(7)
                                    + row(-1)
                                    + "0 1 0 0  -1 0 0 0  0 0 0 0  0 0 0 0"));

    private static String row(int closed) {
        return IntStream.range(0, 45)
                .mapToObj(slot -> slot == closed ? "0 " : "1 ")
                .collect(Collectors.joining());
    }

    private static Judgement judge(String places) {
        return PostEnrolmentJudge.judge(
                PROBLEM, EventPlaces.read(Content.of(places.replace(",", "\n")), PROBLEM));
    }

    @Test
    void threeInARowAtTheEndOfADayAndOneAloneCost() {
        Judgement judgement = judge("6 1, 7 1, 8 1, 9 1");
        assertThat(judgement.violated()).isZero();
        assertThat(judgement.costs())
                .extracting(Line::code, Line::total)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("last", 1L),
                        org.assertj.core.groups.Tuple.tuple("run", 1L),
                        // The second student has one class on the first day.
                        org.assertj.core.groups.Tuple.tuple("single", 2L));
    }

    @Test
    void aRunDoesNotReachOverTheNight() {
        assertThat(judge("7 1, 8 1, 9 1, 10 1").costs())
                .extracting(Line::total)
                .containsExactly(1L, 0L, 1L);
    }

    @Test
    void fourInARowAreTwoBeyondTwo() {
        assertThat(judge("0 1, 1 1, 2 1, 3 1").costs())
                .extracting(Line::total)
                .containsExactly(0L, 2L, 1L);
    }

    @Test
    void everyHardRuleIsCounted() {
        // Event 0 has two students in a room of one; 1 is not after it; 2 is in its closed slot;
        // 3 has no feature; 0, 1, 2 are at once, 0 and 1 and 3 in one room.
        assertThat(judge("7 0, 7 0, 7 1, 7 0").violations())
                .extracting(Line::code, Line::times)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("students", 3L),
                        org.assertj.core.groups.Tuple.tuple("seats", 1L),
                        org.assertj.core.groups.Tuple.tuple("features", 1L),
                        org.assertj.core.groups.Tuple.tuple("rooms", 2L),
                        org.assertj.core.groups.Tuple.tuple("slots", 1L),
                        org.assertj.core.groups.Tuple.tuple("orders", 1L));
    }

    @Test
    void whatIsLeftOutCountsByItsStudentsAndBindsNobody() {
        Judgement judgement = judge("-1 -1, 0 1, 1 1, -1 -1");
        assertThat(judgement.violated()).isZero();
        assertThat(judgement.omitted()).isEqualTo(3);
        assertThat(judgement.cost()).isZero();
        assertThat(judgement).isGreaterThan(judge("6 1, 7 1, 8 1, 9 1"));
        assertThat(judgement).isLessThan(judge("7 0, 7 0, 7 1, 7 0"));
    }
}
