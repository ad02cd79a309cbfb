package maillage.timetable.shared.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import maillage.timetable.shared.formats.PostEnrolment;
import maillage.timetable.shared.judging.Judgement;
import maillage.timetable.shared.judging.PostEnrolmentJudge;
import maillage.timetable.shared.search.Landscape;
import maillage.timetable.shared.search.Limit;
import maillage.timetable.shared.search.Orders;
import maillage.timetable.shared.search.Search;
import maillage.timetable.shared.search.Watcher;
import org.junit.jupiter.api.Test;

class EnrolmentOnGridTest {
    private static final int EVENTS = 40;
    private static final int ROOMS = 3;

    @Test
    void theCostOfEveryStateIsThatOfTheDefinition() {
        for (long seed = 0; seed < 3; seed++) {
            PostEnrolment problem = drawn(seed);
            var onGrid = new EnrolmentOnGrid(problem);
            var walk = new GridWalk(onGrid.grid());
            var dice = new SplittableRandom(seed);
            for (int i = 0; i < 100; i++) {
                wander(walk, dice, i);
                Judgement judgement = judge(problem, onGrid, walk.places());
                assertThat(judgement.violated()).isZero();
                assertThat(judgement.omitted()).isEqualTo(walk.cost() / onGrid.level());
                assertThat(judgement.cost()).isEqualTo(walk.cost() % onGrid.level());
            }
        }
    }

    @Test
    void everyEventOfATightProblemGetsItsPlace() {
        for (long seed = 0; seed < 3; seed++) {
            var onGrid = new EnrolmentOnGrid(drawn(seed));
            var orders = new Orders(new Limit.Steps(200_000), 1, 1, Watcher.NONE);
            var search =
                    new Search(() -> new GridWalk(onGrid.grid()), EnrolmentOnGrid.COOLING, orders);
            Judgement judgement = judge(drawn(seed), onGrid, search.run().places());
            assertThat(judgement.violated() + judgement.omitted()).isZero();
        }
    }

    @Test
    void anEventNoRoomSuitsIsLeftOutAndTheOthersAreNot() {
        // Two attend each; event 0 needs a feature that no room has.
        List<BitSet> anyTime = List.of(bits(0, 1, 2), bits(0, 1, 2), bits(0, 1, 2));
        var problem =
                new PostEnrolment(
                        List.of(9),
                        1,
                        List.of(bits(0, 1, 2), bits(0, 1, 2)),
                        List.of(bits()),
                        List.of(bits(0), bits(), bits()),
                        anyTime,
                        List.of());
        var walk = new GridWalk(new EnrolmentOnGrid(problem).grid());
        assertThat(walk.settle(new SplittableRandom(1), 100)).isTrue();
        Judgement judgement = solved(problem);
        assertThat(judgement.violated()).isZero();
        assertThat(judgement.omitted()).isEqualTo(2);
    }

    @Test
    void anEventNobodyAttendsGetsAPlaceToo() {
        var problem =
                new PostEnrolment(
                        List.of(9),
                        0,
                        List.of(bits()),
                        List.of(bits()),
                        List.of(bits(), bits()),
                        List.of(bits(4), bits(4, 5)),
                        List.of());
        var onGrid = new EnrolmentOnGrid(problem);
        var orders = new Orders(new Limit.Steps(20_000), 1, 1, Watcher.NONE);
        int[] places =
                new Search(() -> new GridWalk(onGrid.grid()), EnrolmentOnGrid.COOLING, orders)
                        .run()
                        .places();
        assertThat(onGrid.solution(places).places())
                .extracting(place -> place.slot())
                .containsExactly(4, 5);
    }

    private static Judgement solved(PostEnrolment problem) {
        var onGrid = new EnrolmentOnGrid(problem);
        var orders = new Orders(new Limit.Steps(20_000), 1, 1, Watcher.NONE);
        var search = new Search(() -> new GridWalk(onGrid.grid()), EnrolmentOnGrid.COOLING, orders);
        return judge(problem, onGrid, search.run().places());
    }

    private static Judgement judge(PostEnrolment problem, EnrolmentOnGrid onGrid, int[] places) {
        return PostEnrolmentJudge.judge(problem, onGrid.solution(places));
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

    /** A problem that a full timetable was hidden in: 40 events, 45 slots but few rooms fit. */
    private static PostEnrolment drawn(long seed) {
        var dice = new SplittableRandom(seed);
        List<BitSet> students = new ArrayList<>();
        List<BitSet> slots = new ArrayList<>();
        List<BitSet> needs = new ArrayList<>();
        for (int event = 0; event < EVENTS; event++) {
            slots.add(bits(event / 2));
            dice.ints(10, 0, PostEnrolment.SLOTS).forEach(slots.getLast()::set);
            needs.add(event % 2 == 0 ? bits(0) : bits());
        }
        for (int student = 0; student < 25; student++) {
            var events = new BitSet();
            for (int pair = dice.nextInt(3); pair < EVENTS / 2; pair += 1 + dice.nextInt(5)) {
                events.set(2 * pair + dice.nextInt(2));
            }
            students.add(events);
        }
        return new PostEnrolment(
                List.of(25, 25, 3),
                1,
                students,
                List.of(bits(0), bits(), bits(0)),
                needs,
                slots,
                List.of(new PostEnrolment.Order(2, 30), new PostEnrolment.Order(5, 9)));
    }

    private static BitSet bits(int... set) {
        var bits = new BitSet();
        for (int bit : set) {
            bits.set(bit);
        }
        return bits;
    }
}
