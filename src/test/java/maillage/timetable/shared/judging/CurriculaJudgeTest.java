package maillage.timetable.shared.judging;

import static org.assertj.core.api.Assertions.assertThat;

import maillage.timetable.shared.formats.Content;
import maillage.timetable.shared.formats.Curricula;
import maillage.timetable.shared.formats.LecturePlaces;
import maillage.timetable.shared.judging.Judgement.Line;
import org.junit.jupiter.api.Test;

class CurriculaJudgeTest {
    private static final Curricula PROBLEM =
            Curricula.read(
                    Content.of(
                            """
                            Name: A small school
                            Courses: 3
                            Rooms: 2
                            Days: 2
                            Periods_per_day: 4
                            Curricula: 1
                            Constraints: 1
                            COURSES:
                            algebra ada 2 2 30
                            botany bo 2 1 12
                            chemistry ada 1 1 12
                            ROOMS:
                            attic 20
                            hall 50
                            CURRICULA:
                            first 2 algebra botany
                            UNAVAILABILITY_CONSTRAINTS:
                            botany 1 3
                            END.
                            """));

    private static Judgement judge(String places) {
        return CurriculaJudge.judge(
                PROBLEM, LecturePlaces.read(Content.of(places.replace(",", "\n")), PROBLEM));
    }

    @Test
    void aTimetableWithoutFaultCostsNothing() {
        Judgement judgement =
                judge(
                        "algebra hall 0 0, botany attic 0 1, algebra hall 1 1, botany attic 1 2,"
                                + " chemistry attic 0 3");
        assertThat(judgement.violated()).isZero();
        assertThat(judgement.cost()).isZero();
    }

    @Test
    void everySoftRuleIsCountedWithItsWeight() {
        // Ten without a seat; a day short; of the curriculum's four lectures, those of periods 0
        // and 3 stand alone; both courses change rooms.
        Judgement judgement =
                judge(
                        "algebra attic 0 0, botany attic 0 3, algebra hall 0 2, botany hall 1 0,"
                                + " chemistry attic 1 3");
        assertThat(judgement.violated()).isZero();
        assertThat(judgement.costs())
                .extracting(Line::code, Line::times, Line::total)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("seats", 10L, 10L),
                        org.assertj.core.groups.Tuple.tuple("days", 1L, 5L),
                        org.assertj.core.groups.Tuple.tuple("compactness", 2L, 4L),
                        org.assertj.core.groups.Tuple.tuple("stability", 2L, 2L));
    }

    @Test
    void everyHardRuleIsCounted() {
        // Botany lacks a lecture and is given where it cannot be; algebra has two at once, one of
        // them beside botany; chemistry has the same teacher, and takes a room that is taken.
        assertThat(
                        judge(
                                        "algebra hall 1 3, algebra attic 1 3, botany hall 1 3,"
                                                + " chemistry hall 1 3")
                                .violations())
                .extracting(Line::code, Line::times)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("lectures", 2L),
                        org.assertj.core.groups.Tuple.tuple("conflicts", 2L),
                        org.assertj.core.groups.Tuple.tuple("absences", 1L),
                        org.assertj.core.groups.Tuple.tuple("rooms", 2L));
    }
}
