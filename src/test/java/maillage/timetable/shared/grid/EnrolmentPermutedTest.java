package maillage.timetable.shared.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import maillage.timetable.shared.formats.EventPlaces;
import maillage.timetable.shared.formats.EventPlaces.Place;
import maillage.timetable.shared.formats.PostEnrolment;
import maillage.timetable.shared.judging.Judgement;
import maillage.timetable.shared.judging.PostEnrolmentJudge;
import maillage.timetable.shared.search.Limit;
import maillage.timetable.shared.search.Orders;
import maillage.timetable.shared.search.Search;
import maillage.timetable.shared.search.Watcher;
import org.junit.jupiter.api.Test;

/** The order in which a file names things says nothing about them. */
class EnrolmentPermutedTest {
    private static final int EVENTS = 5;
    private static final int ROOMS = 2;
    private static final int STUDENTS = 7;

    private final SplittableRandom dice = new SplittableRandom(11);

    @Test
    void theBestIsTheSameInWhateverOrderEventsRoomsAndStudentsAreNamed() {
        for (int round = 0; round < 6; round++) {
            PostEnrolment problem = drawn();
            var best = best(problem, new ArrayList<>());
            assertThat(solved(problem)).isEqualByComparingTo(best);
            for (int times = 0; times < 3; times++) {
                PostEnrolment permuted = new Order(dice).of(problem);
                assertThat(solved(permuted)).isEqualByComparingTo(best);
            }
        }
    }

    @Test
    void aSolutionRightOrWrongIsJudgedTheSameInWhateverOrderItIsGiven() {
        for (int round = 0; round < 200; round++) {
            PostEnrolment problem = drawn();
            var places = new ArrayList<Place>();
            for (int event = 0; event < EVENTS; event++) {
                List<Place> any = places(problem, event);
                places.add(any.get(dice.nextInt(any.size())));
            }
            var order = new Order(dice);
            Judgement judgement = PostEnrolmentJudge.judge(problem, new EventPlaces(places));
            assertThat(PostEnrolmentJudge.judge(order.of(problem), order.of(places)))
                    .isEqualTo(judgement);
        }
    }

    /** What was at a place of a list comes to another. */
    private record Order(int[] events, int[] rooms, int[] students) {
        Order(SplittableRandom dice) {
            this(
                    Permutation.drawn(EVENTS, dice),
                    Permutation.drawn(ROOMS, dice),
                    Permutation.drawn(STUDENTS, dice));
        }

        PostEnrolment of(PostEnrolment it) {
            return new PostEnrolment(
                    Permutation.of(it.capacities(), rooms),
                    it.features(),
                    Permutation.of(
                            it.eventsOfStudents().stream().map(this::events).toList(), students),
                    Permutation.of(it.featuresOfRooms(), rooms),
                    Permutation.of(it.featuresOfEvents(), events),
                    Permutation.of(it.slotsOfEvents(), events),
                    it.orders().reversed().stream()
                            .map(
                                    one ->
                                            new PostEnrolment.Order(
                                                    events[one.before()], events[one.after()]))
                            .toList());
        }

        private BitSet events(BitSet chosen) {
            var permuted = new BitSet();
            chosen.stream().forEach(event -> permuted.set(events[event]));
            return permuted;
        }

        EventPlaces of(List<Place> places) {
            List<Place> own =
                    places.stream()
                            .map(it -> it.isPlaced() ? new Place(it.slot(), rooms[it.room()]) : it)
                            .toList();
            return new EventPlaces(Permutation.of(own, events));
        }
    }

    /** The best of all that break no rule, by trying them all and asking the judge. */
    private static Judgement best(PostEnrolment problem, List<Place> places) {
        if (places.size() == EVENTS) {
            return PostEnrolmentJudge.judge(problem, new EventPlaces(places));
        }
        return places(problem, places.size()).stream()
                .map(
                        place -> {
                            places.add(place);
                            Judgement judgement = best(problem, places);
                            places.removeLast();
                            return judgement;
                        })
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static List<Place> places(PostEnrolment problem, int event) {
        var places = new ArrayList<>(List.of(Place.NONE));
        problem.slotsOfEvents().get(event).stream()
                .forEach(
                        slot ->
                                IntStream.range(0, ROOMS)
                                        .forEach(room -> places.add(new Place(slot, room))));
        return places;
    }

    private static Judgement solved(PostEnrolment problem) {
        var onGrid = new EnrolmentOnGrid(problem);
        var orders = new Orders(new Limit.Steps(20_000), 1, 1, Watcher.NONE);
        var search = new Search(() -> new GridWalk(onGrid.grid()), EnrolmentOnGrid.COOLING, orders);
        return PostEnrolmentJudge.judge(problem, onGrid.solution(search.run().places()));
    }

    /** Five events in few slots around the end of the first day; some need the smaller room. */
    private PostEnrolment drawn() {
        var students = new ArrayList<BitSet>();
        for (int student = 0; student < STUDENTS; student++) {
            students.add(bits(dice.nextInt(EVENTS), dice.nextInt(EVENTS), dice.nextInt(EVENTS)));
        }
        students.set(0, bits(0, 1, 2));
        students.set(1, bits(3, 4));
        var slots = new ArrayList<BitSet>();
        var needs = new ArrayList<BitSet>();
        for (int event = 0; event < EVENTS; event++) {
            slots.add(bits(6 + dice.nextInt(5), 6 + dice.nextInt(5), 6 + dice.nextInt(5)));
            needs.add(dice.nextInt(3) == 0 ? bits(0) : bits());
        }
        return new PostEnrolment(
                List.of(9, 4),
                1,
                students,
                List.of(bits(), bits(0)),
                needs,
                slots,
                List.of(new PostEnrolment.Order(0, 3), new PostEnrolment.Order(1, 4)));
    }

    private static BitSet bits(int... set) {
        var bits = new BitSet();
        for (int bit : set) {
            bits.set(bit);
        }
        return bits;
    }
}
