package maillage.timetable.shared.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import maillage.timetable.shared.formats.Curricula;
import maillage.timetable.shared.formats.Curricula.Absence;
import maillage.timetable.shared.formats.Curricula.Course;
import maillage.timetable.shared.formats.Curricula.Curriculum;
import maillage.timetable.shared.formats.Curricula.Room;
import maillage.timetable.shared.formats.LecturePlaces;
import maillage.timetable.shared.formats.LecturePlaces.Lecture;
import maillage.timetable.shared.judging.CurriculaJudge;
import maillage.timetable.shared.judging.Judgement;
import maillage.timetable.shared.search.Limit;
import maillage.timetable.shared.search.Orders;
import maillage.timetable.shared.search.Search;
import maillage.timetable.shared.search.Watcher;
import org.junit.jupiter.api.Test;

/** The order in which a file names things says nothing about them. */
class CurriculaPermutedTest {
    private static final int DAYS = 2;
    private static final int PERIODS = 2;
    private static final int ROOMS = 2;
    private static final int COURSES = 4;
    private static final int CURRICULA = 3;

    private final SplittableRandom dice = new SplittableRandom(12);

    @Test
    void theBestIsTheSameInWhateverOrderCoursesRoomsAndCurriculaAreNamed() {
        for (int round = 0; round < 6; round++) {
            Curricula problem = drawn();
            var best = best(problem, new ArrayList<>(), 0);
            assertThat(solved(problem)).isEqualByComparingTo(best);
            for (int times = 0; times < 3; times++) {
                Curricula permuted = new Order(dice).of(problem);
                assertThat(solved(permuted)).isEqualByComparingTo(best);
            }
        }
    }

    @Test
    void aSolutionRightOrWrongIsJudgedTheSameInWhateverOrderItIsGiven() {
        for (int round = 0; round < 200; round++) {
            Curricula problem = drawn();
            var lectures = new ArrayList<Lecture>();
            for (int i = dice.nextInt(8); i >= 0; i--) {
                int course = dice.nextInt(COURSES);
                lectures.add(
                        new Lecture(
                                course,
                                dice.nextInt(ROOMS),
                                dice.nextInt(DAYS),
                                dice.nextInt(PERIODS)));
            }
            var order = new Order(dice);
            Judgement judgement = CurriculaJudge.judge(problem, new LecturePlaces(lectures));
            assertThat(CurriculaJudge.judge(order.of(problem), order.of(lectures)))
                    .isEqualTo(judgement);
        }
    }

    /** What was at a place of a list comes to another. */
    private record Order(int[] courses, int[] rooms, int[] curricula) {
        Order(SplittableRandom dice) {
            this(
                    Permutation.drawn(COURSES, dice),
                    Permutation.drawn(ROOMS, dice),
                    Permutation.drawn(CURRICULA, dice));
        }

        Curricula of(Curricula it) {
            return new Curricula(
                    it.name(),
                    it.days(),
                    it.periods(),
                    Permutation.of(it.courses(), courses),
                    Permutation.of(it.rooms(), rooms),
                    Permutation.of(it.curricula().stream().map(this::of).toList(), curricula),
                    it.absences().reversed().stream()
                            .map(one -> new Absence(courses[one.course()], one.day(), one.period()))
                            .toList());
        }

        private Curriculum of(Curriculum it) {
            return new Curriculum(
                    it.id(),
                    it.courses().reversed().stream().map(course -> courses[course]).toList());
        }

        LecturePlaces of(List<Lecture> lectures) {
            return new LecturePlaces(
                    lectures.reversed().stream()
                            .map(
                                    it ->
                                            new Lecture(
                                                    courses[it.course()],
                                                    rooms[it.room()],
                                                    it.day(),
                                                    it.period()))
                            .toList());
        }
    }

    /** The best of all that break no rule, by trying them all and asking the judge. */
    private static Judgement best(Curricula problem, List<Lecture> lectures, int next) {
        int[] course =
                IntStream.range(0, COURSES)
                        .flatMap(
                                it ->
                                        IntStream.generate(() -> it)
                                                .limit(problem.courses().get(it).lectures()))
                        .toArray();
        if (next == course.length) {
            return CurriculaJudge.judge(problem, new LecturePlaces(lectures));
        }
        Judgement best = best(problem, lectures, next + 1);
        for (int start = 0; start < DAYS * PERIODS; start++) {
            for (int room = 0; room < ROOMS; room++) {
                lectures.add(new Lecture(course[next], room, start / PERIODS, start % PERIODS));
                if (isAllowed(problem, lectures)) {
                    Judgement judgement = best(problem, lectures, next + 1);
                    best = judgement.compareTo(best) < 0 ? judgement : best;
                }
                lectures.removeLast();
            }
        }
        return best;
    }

    /** What is missing is no fault yet. */
    private static boolean isAllowed(Curricula problem, List<Lecture> lectures) {
        int lacking = problem.courses().stream().mapToInt(Course::lectures).sum() - lectures.size();
        return CurriculaJudge.judge(problem, new LecturePlaces(lectures)).violated() == lacking;
    }

    private static Judgement solved(Curricula problem) {
        var onGrid = new CurriculaOnGrid(problem);
        var orders = new Orders(new Limit.Steps(20_000), 1, 1, Watcher.NONE);
        var search = new Search(() -> new GridWalk(onGrid.grid()), CurriculaOnGrid.COOLING, orders);
        return CurriculaJudge.judge(problem, onGrid.solution(search.run().places()));
    }

    /** Five lectures in four periods and two rooms; not always is there room for all. */
    private Curricula drawn() {
        var courses = new ArrayList<Course>();
        for (int c = 0; c < COURSES; c++) {
            String teacher = "t" + dice.nextInt(COURSES);
            int lectures = c == 0 ? 2 : 1;
            courses.add(new Course("c" + c, teacher, lectures, lectures, 5 + dice.nextInt(20)));
        }
        var curricula = new ArrayList<Curriculum>();
        for (int q = 0; q < CURRICULA; q++) {
            int one = dice.nextInt(COURSES);
            curricula.add(new Curriculum("q" + q, List.of(one, (one + 1 + q) % COURSES)));
        }
        return new Curricula(
                "drawn",
                DAYS,
                PERIODS,
                courses,
                List.of(new Room("r0", 10), new Room("r1", 20)),
                curricula,
                List.of(
                        new Absence(dice.nextInt(COURSES), 0, dice.nextInt(PERIODS)),
                        new Absence(dice.nextInt(COURSES), 1, dice.nextInt(PERIODS)),
                        new Absence(dice.nextInt(COURSES), 0, 0)));
    }
}
