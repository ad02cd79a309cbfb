package maillage.timetable.shared.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import maillage.timetable.shared.formats.Curricula;
import maillage.timetable.shared.formats.Curricula.Absence;
import maillage.timetable.shared.formats.Curricula.Course;
import maillage.timetable.shared.formats.Curricula.Curriculum;
import maillage.timetable.shared.formats.Curricula.Room;
import maillage.timetable.shared.formats.LecturePlaces;
import maillage.timetable.shared.formats.LecturePlaces.Lecture;
import org.junit.jupiter.api.Test;

class CurriculaBoundTest {
    @Test
    void theLargestLecturesHaveTheLargestRooms() {
        var problem =
                problem(
                        1,
                        2,
                        List.of(new Course("a", "t", 1, 1, 60), new Course("b", "u", 2, 1, 50)),
                        List.of(),
                        List.of());
        assertThat(new CurriculaBound(problem).cost()).isEqualTo(60 - 40 + 50 - 40 + 50 - 20);
    }

    @Test
    void aSingleLectureIsIsolatedAndDaysThatAreNotThereAreMissed() {
        var problem =
                problem(
                        2,
                        2,
                        List.of(new Course("a", "t", 1, 1, 1), new Course("b", "u", 3, 2, 1)),
                        List.of(
                                new Curriculum("q", List.of(0)),
                                new Curriculum("r", List.of(0, 1))),
                        List.of(new Absence(1, 0, 0), new Absence(1, 0, 1)));
        assertThat(new CurriculaBound(problem).cost()).isEqualTo(2 + 5);
    }

    @Test
    void noTimetableOfATinyProblemCostsLessAndSomeCostAsMuch() {
        int reached = 0;
        for (long seed = 1; seed <= 200; seed++) {
            Curricula problem = tiny(new SplittableRandom(seed));
            long best = best(problem, new ArrayList<>(), 0);
            long least = new CurriculaBound(problem).cost();
            if (best < Long.MAX_VALUE) {
                assertThat(least).as("seed %d", seed).isLessThanOrEqualTo(best);
                reached += least == best && best > 0 ? 1 : 0;
            }
        }
        assertThat(reached).isGreaterThan(20);
    }

    private static Curricula tiny(SplittableRandom dice) {
        var courses = new ArrayList<Course>();
        for (int c = 0; c < 3; c++) {
            int lectures = c == 0 ? 2 : 1;
            courses.add(
                    new Course(
                            "c" + c,
                            "t" + dice.nextInt(3),
                            lectures,
                            1 + dice.nextInt(2),
                            dice.nextInt(60)));
        }
        return problem(
                2,
                2,
                courses,
                List.of(
                        new Curriculum("q", List.of(dice.nextInt(3))),
                        new Curriculum("r", List.of(0, 1 + dice.nextInt(2)))),
                List.of(new Absence(0, dice.nextInt(2), 0), new Absence(0, dice.nextInt(2), 1)));
    }

    private static Curricula problem(
            int days,
            int periods,
            List<Course> courses,
            List<Curriculum> curricula,
            List<Absence> absences) {
        return new Curricula(
                "tiny",
                days,
                periods,
                courses,
                List.of(new Room("small", 20), new Room("large", 40)),
                curricula,
                absences);
    }

    /** The least cost of all timetables that break nothing hard. */
    private static long best(Curricula problem, List<Lecture> lectures, int course) {
        if (course == problem.courses().size()) {
            Judgement judgement = CurriculaJudge.judge(problem, new LecturePlaces(lectures));
            return judgement.violated() == 0 ? judgement.cost() : Long.MAX_VALUE;
        }
        long held = lectures.stream().filter(one -> one.course() == course).count();
        if (held == problem.courses().get(course).lectures()) {
            return best(problem, lectures, course + 1);
        }
        long best = Long.MAX_VALUE;
        for (int place = 0; place < 2 * problem.days() * problem.periods(); place++) {
            int period = place / 2;
            lectures.add(
                    new Lecture(
                            course,
                            place % 2,
                            period / problem.periods(),
                            period % problem.periods()));
            best = Math.min(best, best(problem, lectures, course));
            lectures.removeLast();
        }
        return best;
    }
}
