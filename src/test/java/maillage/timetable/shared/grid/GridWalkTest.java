package maillage.timetable.shared.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import maillage.timetable.shared.search.Cooling;
import maillage.timetable.shared.search.Landscape;
import maillage.timetable.shared.search.Limit;
import maillage.timetable.shared.search.Orders;
import maillage.timetable.shared.search.Search;
import maillage.timetable.shared.search.Watcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GridWalkTest {
    private static final int MOVES = 20_000;

    static Stream<Grid> grids() {
        return LongStream.range(0, 6)
                .boxed()
                .flatMap(seed -> Stream.of(Grids.enrolment(seed), Grids.curricula(seed)));
    }

    @ParameterizedTest
    @MethodSource("grids")
    void whatAMoveIsSaidToCostIsWhatItCosts(Grid grid) {
        var walk = new GridWalk(grid);
        var dice = new SplittableRandom(5);
        long cost = new Ledger(grid, walk.places()).cost();
        assertThat(walk.cost()).isEqualTo(cost);
        for (int move = 0; move < MOVES; move++) {
            long change = walk.propose(dice);
            if (change == Landscape.REFUSED || change > 50_000 || dice.nextInt(3) == 0) {
                continue;
            }
            walk.accept();
            cost += change;
            if (move % 16 == 0) {
                var ledger = new Ledger(grid, walk.places());
                assertThat(ledger.broken()).isEmpty();
                assertThat(cost).isEqualTo(ledger.cost()).isEqualTo(walk.cost());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("grids")
    void theFeasibilityPhaseBreaksNoHardRuleAndKeepsTheCost(Grid grid) {
        var walk = new GridWalk(grid);
        var dice = new SplittableRandom(6);
        for (int turn = 0; turn < 200; turn++) {
            walk.settle(dice, 3);
            var ledger = new Ledger(grid, walk.places());
            assertThat(ledger.broken()).isEmpty();
            assertThat(walk.cost()).isEqualTo(ledger.cost());
        }
    }

    @ParameterizedTest
    @MethodSource("grids")
    void aStateIsRestoredInATwin(Grid grid) {
        var walk = new GridWalk(grid);
        var dice = new SplittableRandom(7);
        walk.settle(dice, 100);
        var twin = new GridWalk(grid);
        twin.settle(dice, 50);
        twin.propose(dice);
        twin.restore(walk.places());
        assertThat(twin.places()).isEqualTo(walk.places());
        assertThat(twin.cost()).isEqualTo(walk.cost());
    }

    @ParameterizedTest
    @MethodSource("grids")
    void whatWasOnlyTriedLeavesNothingBehindWhenAStateIsRestored(Grid grid) {
        var walk = new GridWalk(grid);
        var dice = new SplittableRandom(5);
        walk.settle(dice, 200);
        for (int round = 0; round < 200; round++) {
            int[] places = walk.places();
            walk.propose(dice);
            walk.restore(places);
            for (int i = 0; i < 100; i++) {
                if (walk.propose(dice) != Landscape.REFUSED) {
                    walk.accept();
                }
            }
        }
        var ledger = new Ledger(grid, walk.places());
        assertThat(ledger.broken()).isEmpty();
        assertThat(walk.cost()).isEqualTo(ledger.cost());
    }

    @Test
    void costsBeyondAnIntAreCountedWhole() {
        for (int perDay : new int[] {3, 20}) {
            int[] all = {0, 1, 2};
            Grid grid =
                    new GridBuilder(3, 3, 2, perDay)
                            .apart(all)
                            .days(all, new DayPattern(1, 50_000, 40_000, 30_000), 1_000_000)
                            .build();
            var walk = new GridWalk(grid);
            var dice = new SplittableRandom(1);
            long cost = walk.cost();
            for (int move = 0; move < 100; move++) {
                long change = walk.propose(dice);
                if (change != Landscape.REFUSED) {
                    walk.accept();
                    cost += change;
                    assertThat(cost).isEqualTo(new Ledger(grid, walk.places()).cost());
                }
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameTimetableOnAnyNumberOfThreads() {
        for (Grid grid : List.of(Grids.enrolment(1), Grids.curricula(1))) {
            assertThat(solve(grid, 300_000, 2)).isEqualTo(solve(grid, 300_000, 1));
        }
    }

    @Test
    void findsTheBestOfAllStatesOfASmallProblem() {
        for (long seed = 0; seed < 8; seed++) {
            Grid grid = tiny(seed);
            long best = best(grid, new int[8], 0);
            assertThat(new Ledger(grid, solve(grid, 100_000, 1)).cost()).isEqualTo(best);
        }
    }

    /** Four sessions in two rooms, on two days of three steps. */
    private static Grid tiny(long seed) {
        var dice = new SplittableRandom(seed);
        var to = new GridBuilder(4, 2, 2, 3);
        for (int e = 0; e < 4; e++) {
            to.unplaced(e, 1000);
            for (int t = 0; t < 6; t++) {
                to.start(e, t, dice.nextInt(4));
            }
            to.room(e, dice.nextInt(2), 3);
        }
        to.forbidStart(dice.nextInt(4), dice.nextInt(6)).forbidRoom(dice.nextInt(4), 0);
        int[] group = {0, 1, 2};
        to.apart(0, 1)
                .days(group, new DayPattern(1, 3, 2, 1), 2)
                .spread(group, 2, 4)
                .sameRoom(group, 3);
        return to.before(2, 3).build();
    }

    private static long best(Grid grid, int[] places, int session) {
        if (session == grid.sessions) {
            var ledger = new Ledger(grid, places);
            return ledger.broken().isEmpty() ? ledger.cost() : Long.MAX_VALUE;
        }
        long best = Long.MAX_VALUE;
        for (int start = -1; start < grid.steps; start++) {
            for (int room = 0; room < grid.rooms; room++) {
                places[session] = start;
                places[grid.sessions + session] = room;
                best = Math.min(best, best(grid, places, session + 1));
            }
        }
        return best;
    }

    private static int[] solve(Grid grid, long steps, int threads) {
        var orders = new Orders(new Limit.Steps(steps), 3, threads, Watcher.NONE);
        return new Search(() -> new GridWalk(grid), new Cooling(10, 0.3, 3, 0.5), orders)
                .run()
                .places();
    }
}
