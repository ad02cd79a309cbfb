package maillage.timetable.shared.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import maillage.timetable.shared.formats.EventPlaces;
import maillage.timetable.shared.formats.PostEnrolment;
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
                walk.settle(dice, 1 + i % 3);
                EventPlaces solution = onGrid.solution(walk.places());
                assertThat(walk.cost() / onGrid.level()).isEqualTo(distance(problem, solution));
                assertThat(walk.cost() % onGrid.level()).isEqualTo(soft(problem, solution));
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
            EventPlaces solution = onGrid.solution(search.run().places());
            assertThat(distance(drawn(seed), solution)).isZero();
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

    private static int distance(PostEnrolment problem, EventPlaces solution) {
        int sum = 0;
        for (BitSet events : problem.eventsOfStudents()) {
            sum += (int) events.stream().filter(e -> !solution.places().get(e).isPlaced()).count();
        }
        return sum;
    }

    private static int soft(PostEnrolment problem, EventPlaces solution) {
        int cost = 0;
        for (BitSet events : problem.eventsOfStudents()) {
            for (int day = 0; day < PostEnrolment.DAYS; day++) {
                var busy = new boolean[PostEnrolment.PERIODS];
                int classes = 0;
                for (int event : events.stream().toArray()) {
                    int slot = solution.places().get(event).slot();
                    if (slot >= 0 && slot / PostEnrolment.PERIODS == day) {
                        busy[slot % PostEnrolment.PERIODS] = true;
                        classes++;
                    }
                }
                cost += classes == 1 ? 1 : 0;
                cost += busy[PostEnrolment.PERIODS - 1] ? 1 : 0;
                for (int period = 2; period < PostEnrolment.PERIODS; period++) {
                    cost += busy[period] && busy[period - 1] && busy[period - 2] ? 1 : 0;
                }
            }
        }
        return cost;
    }
}
