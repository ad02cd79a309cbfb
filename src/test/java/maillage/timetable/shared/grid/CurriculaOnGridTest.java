package maillage.timetable.shared.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import maillage.timetable.shared.formats.Curricula;
import maillage.timetable.shared.formats.LecturePlaces;
import maillage.timetable.shared.judging.CurriculaJudge;
import maillage.timetable.shared.judging.Judgement;
import maillage.timetable.shared.search.Found;
import maillage.timetable.shared.search.Landscape;
import maillage.timetable.shared.search.Limit;
import maillage.timetable.shared.search.Orders;
import maillage.timetable.shared.search.Search;
import maillage.timetable.shared.search.Watcher;
import org.junit.jupiter.api.Test;

class CurriculaOnGridTest {
    @Test
    void theCostOfEveryStateIsThatOfTheDefinition() {
        for (long seed = 0; seed < 4; seed++) {
            Curricula problem = drawn(seed);
            var onGrid = new CurriculaOnGrid(problem);
            var walk = new GridWalk(onGrid.grid());
            var dice = new SplittableRandom(seed);
            for (int i = 0; i < 300; i++) {
                wander(walk, dice, i);
                LecturePlaces solution = onGrid.solution(walk.places());
                Judgement judgement = CurriculaJudge.judge(problem, solution);
                assertThat(judgement.violated()).isEqualTo(walk.cost() / onGrid.level());
                assertThat(judgement.cost()).isEqualTo(walk.cost() % onGrid.level());
            }
        }
    }

    /** First some are put in, then all kinds of moves. */
    private static void wander(GridWalk walk, SplittableRandom dice, int round) {
        walk.settle(dice, 1 + round % 3);
        for (int move = 0; move < round; move++) {
            if (walk.propose(dice) != Landscape.REFUSED) {
                walk.accept();
            }
        }
    }

    @Test
    void aSearchEndsAsSoonAsItReachesWhatNothingGoesBelow() {
        Grid grid = new CurriculaOnGrid(drawn(1)).grid();
        var orders = new Orders(new Limit.Steps(2_000_000), 1, 1, Watcher.NONE);
        Found whole = new Search(() -> new GridWalk(grid), CurriculaOnGrid.COOLING, orders).run();
        Found ended =
                new Search(() -> new GridWalk(grid, whole.cost()), CurriculaOnGrid.COOLING, orders)
                        .run();
        assertThat(ended.cost()).isEqualTo(whole.cost());
        assertThat(ended.steps()).isLessThan(whole.steps());
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
}
