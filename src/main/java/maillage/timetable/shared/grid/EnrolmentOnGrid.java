package maillage.timetable.shared.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import maillage.timetable.shared.formats.EventPlaces;
import maillage.timetable.shared.formats.PostEnrolment;
import maillage.timetable.shared.search.Cooling;

/**
 * Post-enrolment course timetabling as a {@link Grid}. Its cost is the distance to feasibility (the
 * students of all events without a place) times {@link #level()}, plus the soft cost: a class in
 * the last period of a day, each class after two in a row, a single class in a day, 1 each by
 * student (Lewis, Paechter, McCollum 2007).
 */
public final class EnrolmentOnGrid {
    /** Temperatures in students' soft costs; see the decision on the timetable's search. */
    public static final Cooling COOLING = new Cooling(40, 1, 3, 0.3);

    private static final DayPattern STUDENT = new DayPattern(2, 1, 1, 0);

    private final PostEnrolment problem;
    private final int[] size;
    private final long level;
    private final Grid grid;

    /**
     * @throws BeyondGrid if there are more than 64 rooms
     */
    public EnrolmentOnGrid(PostEnrolment problem) {
        this.problem = problem;
        level = above(problem);
        size = new int[problem.events()];
        problem.eventsOfStudents().forEach(events -> events.stream().forEach(e -> size[e]++));
        var to =
                new GridBuilder(
                        problem.events(),
                        problem.rooms(),
                        PostEnrolment.DAYS,
                        PostEnrolment.PERIODS);
        for (int event = 0; event < problem.events(); event++) {
            // Who is in it counts; an event nobody attends is not left out for nothing either.
            to.unplaced(event, size[event] == 0 ? 1 : size[event] * level);
            starts(event, to);
            rooms(event, to);
        }
        problem.orders().forEach(order -> to.before(order.before(), order.after()));
        for (BitSet events : problem.eventsOfStudents()) {
            int[] group = events.stream().toArray();
            to.apart(group).days(group, STUDENT, 1);
        }
        grid = to.build();
    }

    private void starts(int event, GridBuilder to) {
        for (int slot = 0; slot < PostEnrolment.SLOTS; slot++) {
            boolean last = slot % PostEnrolment.PERIODS == PostEnrolment.PERIODS - 1;
            to.start(event, slot, last ? size[event] : 0);
            if (!problem.slotsOfEvents().get(event).get(slot)) {
                to.forbidStart(event, slot);
            }
        }
    }

    private void rooms(int event, GridBuilder to) {
        for (int room = 0; room < problem.rooms(); room++) {
            var missing = (BitSet) problem.featuresOfEvents().get(event).clone();
            missing.andNot(problem.featuresOfRooms().get(room));
            if (!missing.isEmpty() || problem.capacities().get(room) < size[event]) {
                to.forbidRoom(event, room);
            }
        }
    }

    /** More than any soft cost. */
    public long level() {
        return level;
    }

    /** Each class costs at most 2 and each day of a student at most 1. */
    private static long above(PostEnrolment problem) {
        long most = 1;
        for (BitSet events : problem.eventsOfStudents()) {
            most += 2L * events.cardinality() + PostEnrolment.DAYS;
        }
        return most;
    }

    public Grid grid() {
        return grid;
    }

    /** A solution, be it right or wrong, in the order of a state of the grid. */
    public int[] places(EventPlaces solution) {
        int[] places = new int[2 * problem.events()];
        for (int event = 0; event < problem.events(); event++) {
            places[event] = solution.places().get(event).slot();
            places[problem.events() + event] = solution.places().get(event).room();
        }
        return places;
    }

    /** A state of the grid as a solution. */
    public EventPlaces solution(int[] places) {
        List<EventPlaces.Place> all = new ArrayList<>();
        for (int event = 0; event < problem.events(); event++) {
            all.add(new EventPlaces.Place(places[event], places[problem.events() + event]));
        }
        return new EventPlaces(all);
    }
}
