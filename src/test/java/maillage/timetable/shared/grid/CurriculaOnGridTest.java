package maillage.timetable.shared.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import maillage.timetable.shared.formats.Curricula;
import maillage.timetable.shared.formats.LecturePlaces;
import maillage.timetable.shared.formats.LecturePlaces.Lecture;
import org.junit.jupiter.api.Test;

class CurriculaOnGridTest {
    @Test
    void theCostOfEveryStateIsThatOfTheDefinition() {
        for (long seed = 0; seed < 4; seed++) {
            Curricula problem = drawn(seed);
            var onGrid = new CurriculaOnGrid(problem);
            var walk = new GridWalk(onGrid.grid());
            var dice = new SplittableRandom(seed);
            int lectures = problem.courses().stream().mapToInt(Curricula.Course::lectures).sum();
            for (int i = 0; i < 300; i++) {
                walk.settle(dice, 1 + i % 3);
                LecturePlaces solution = onGrid.solution(walk.places());
                assertThat(walk.cost() / onGrid.level())
                        .isEqualTo(lectures - solution.lectures().size());
                assertThat(walk.cost() % onGrid.level()).isEqualTo(soft(problem, solution));
                assertThat(hard(problem, solution)).isZero();
            }
        }
    }

    private static Curricula drawn(long seed) {
        var dice = new SplittableRandom(seed);
        List<Curricula.Course> courses = new ArrayList<>();
        for (int c = 0; c < 8; c++) {
            String teacher = "t" + dice.nextInt(6);
            int students = 10 + dice.nextInt(40);
            courses.add(new Curricula.Course("c" + c, teacher, 3, 3, students));
        }
        List<Curricula.Curriculum> curricula = new ArrayList<>();
        for (int q = 0; q < 4; q++) {
            curricula.add(
                    new Curricula.Curriculum(
                            "q" + q, dice.ints(0, 8).distinct().limit(3).boxed().toList()));
        }
        return new Curricula(
                "drawn",
                4,
                4,
                courses,
                List.of(new Curricula.Room("r0", 20), new Curricula.Room("r1", 40)),
                curricula,
                List.of(new Curricula.Absence(0, 0, 0), new Curricula.Absence(1, 3, 2)));
    }

    private static int hard(Curricula problem, LecturePlaces solution) {
        int broken = 0;
        for (Lecture one : solution.lectures()) {
            broken += problem.absences().stream().filter(it -> absent(it, one)).count();
            for (Lecture other : solution.lectures()) {
                boolean atOnce = one.day() == other.day() && one.period() == other.period();
                if (one != other && atOnce) {
                    broken += one.room() == other.room() ? 1 : 0;
                    broken += together(problem, one.course(), other.course()) ? 1 : 0;
                }
            }
        }
        return broken;
    }

    private static boolean absent(Curricula.Absence absence, Lecture lecture) {
        return absence.course() == lecture.course()
                && absence.day() == lecture.day()
                && absence.period() == lecture.period();
    }

    private static boolean together(Curricula problem, int one, int other) {
        String teacher = problem.courses().get(one).teacher();
        return one == other
                || problem.courses().get(other).teacher().equals(teacher)
                || problem.curricula().stream()
                        .anyMatch(it -> it.courses().containsAll(List.of(one, other)));
    }

    private static int soft(Curricula problem, LecturePlaces solution) {
        int cost = 0;
        for (int c = 0; c < problem.courses().size(); c++) {
            Curricula.Course course = problem.courses().get(c);
            var days = new HashSet<Integer>();
            var rooms = new HashSet<Integer>();
            for (Lecture lecture : solution.lectures()) {
                if (lecture.course() == c) {
                    days.add(lecture.day());
                    rooms.add(lecture.room());
                    int seats = problem.rooms().get(lecture.room()).capacity();
                    cost += Math.max(0, course.students() - seats);
                }
            }
            cost += 5 * Math.max(0, course.leastDays() - days.size());
            cost += Math.max(0, rooms.size() - 1);
        }
        for (Curricula.Curriculum curriculum : problem.curricula()) {
            List<Lecture> own =
                    solution.lectures().stream()
                            .filter(it -> curriculum.courses().contains(it.course()))
                            .toList();
            for (Lecture one : own) {
                boolean neighbour =
                        own.stream()
                                .anyMatch(
                                        it ->
                                                it.day() == one.day()
                                                        && Math.abs(it.period() - one.period())
                                                                == 1);
                cost += neighbour ? 0 : 2;
            }
        }
        return cost;
    }
}
