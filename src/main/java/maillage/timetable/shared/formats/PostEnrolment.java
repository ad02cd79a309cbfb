package maillage.timetable.shared.formats;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * A problem of post-enrolment course timetabling, second international timetabling competition,
 * track 2 (Lewis, Paechter, McCollum, Cardiff 2007): students have chosen events; each event wants
 * one of 45 slots (five days of nine) and a room. Events, students, rooms, features count from 0.
 *
 * @param capacities seats by room
 * @param features how many there are
 * @param eventsOfStudents by student; a copy, to be read only, as all sets here
 * @param featuresOfRooms by room
 * @param featuresOfEvents what each event needs
 * @param slotsOfEvents when each event may be
 * @param orders pairs of events, one strictly before the other
 */
public record PostEnrolment(
        List<Integer> capacities,
        int features,
        List<BitSet> eventsOfStudents,
        List<BitSet> featuresOfRooms,
        List<BitSet> featuresOfEvents,
        List<BitSet> slotsOfEvents,
        List<Order> orders) {
    public static final int DAYS = 5;
    public static final int PERIODS = 9;
    public static final int SLOTS = DAYS * PERIODS;

    private static final int MOST_EVENTS = 5_000;
    private static final int MOST_ROOMS = 1_000;
    private static final int MOST_FEATURES = 1_000;
    private static final int MOST_STUDENTS = 50_000;
    private static final int MOST_SEATS = 1_000_000;

    /** The first is strictly before the second. */
    public record Order(int before, int after) {}

    public PostEnrolment {
        capacities = List.copyOf(capacities);
        eventsOfStudents = List.copyOf(eventsOfStudents);
        featuresOfRooms = List.copyOf(featuresOfRooms);
        featuresOfEvents = List.copyOf(featuresOfEvents);
        slotsOfEvents = List.copyOf(slotsOfEvents);
        orders = List.copyOf(orders);
    }

    public int events() {
        return slotsOfEvents.size();
    }

    public int rooms() {
        return capacities.size();
    }

    public int students() {
        return eventsOfStudents.size();
    }

    /**
     * Reads a {@code .tim}.
     *
     * @throws Unreadable with the line
     */
    public static PostEnrolment read(Content content) {
        Integers in = content.integers();
        int events = in.next(1, MOST_EVENTS, "le nombre d’événements", "the number of events");
        int rooms = in.next(1, MOST_ROOMS, "le nombre de salles", "the number of rooms");
        int features =
                in.next(0, MOST_FEATURES, "le nombre d’équipements", "the number of features");
        int students = in.next(0, MOST_STUDENTS, "le nombre d’étudiants", "the number of students");
        var capacities = new ArrayList<Integer>();
        for (int room = 0; room < rooms; room++) {
            capacities.add(in.next(0, MOST_SEATS, "la capacité d’une salle", "a room’s capacity"));
        }
        var problem =
                new PostEnrolment(
                        capacities,
                        features,
                        marks(in, students, events, "une inscription", "an attendance"),
                        marks(in, rooms, features, "l’équipement d’une salle", "a room’s feature"),
                        marks(in, events, features, "l’équipement voulu", "a wanted feature"),
                        marks(in, events, SLOTS, "un créneau possible", "a possible slot"),
                        orders(in, events));
        in.end();
        return problem;
    }

    private static List<BitSet> marks(
            Integers in, int rows, int columns, String french, String english) {
        var marks = new ArrayList<BitSet>();
        for (int row = 0; row < rows; row++) {
            var set = new BitSet();
            for (int column = 0; column < columns; column++) {
                set.set(column, in.next(0, 1, french, english) == 1);
            }
            marks.add(set);
        }
        return marks;
    }

    /** Row before column where 1, after where −1: each pair is said twice, and must agree. */
    private static List<Order> orders(Integers in, int events) {
        var orders = new ArrayList<Order>();
        List<BitSet> before = empty(events);
        List<BitSet> after = empty(events);
        for (int row = 0; row < events; row++) {
            for (int column = 0; column < events; column++) {
                int sign = in.next(-1, 1, "l’ordre de deux événements", "the order of two events");
                before.get(row).set(column, sign == 1);
                after.get(row).set(column, sign == -1);
                if (column <= row
                        && (before.get(column).get(row) != (sign == -1)
                                || after.get(column).get(row) != (sign == 1))) {
                    throw new Unreadable(
                            in.line(),
                            "l’ordre des événements " + column + " et " + row + " se contredit",
                            "the order of events "
                                    + column
                                    + " and "
                                    + row
                                    + " contradicts itself");
                }
                if (sign == 1) {
                    orders.add(new Order(row, column));
                }
            }
        }
        return orders;
    }

    private static List<BitSet> empty(int rows) {
        return Stream.generate(BitSet::new).limit(rows).toList();
    }
}
