package maillage.timetable.shared.judging;

import static maillage.timetable.shared.formats.PostEnrolment.DAYS;
import static maillage.timetable.shared.formats.PostEnrolment.PERIODS;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import maillage.timetable.shared.formats.EventPlaces;
import maillage.timetable.shared.formats.EventPlaces.Place;
import maillage.timetable.shared.formats.PostEnrolment;
import maillage.timetable.shared.judging.Judgement.Line;

/**
 * Judges post-enrolment course timetables (Lewis, Paechter, McCollum, “Post enrolment based course
 * timetabling: a description of the problem model used for track two of the second international
 * timetabling competition”, 2007). What is left out is measured by its students, the “distance to
 * feasibility”.
 */
public final class PostEnrolmentJudge {
    private final PostEnrolment problem;
    private final List<Place> places;

    private PostEnrolmentJudge(PostEnrolment problem, EventPlaces places) {
        this.problem = problem;
        this.places = places.places();
    }

    public static Judgement judge(PostEnrolment problem, EventPlaces places) {
        return new PostEnrolmentJudge(problem, places).judge();
    }

    private Judgement judge() {
        int[] attendees = attendees();
        long seats = 0;
        long features = 0;
        long times = 0;
        long doubled = 0;
        long left = 0;
        var taken = new HashSet<Place>();
        for (int event = 0; event < places.size(); event++) {
            Place place = places.get(event);
            if (!place.isPlaced()) {
                left += attendees[event];
                continue;
            }
            seats += attendees[event] > problem.capacities().get(place.room()) ? 1 : 0;
            var missing = (BitSet) problem.featuresOfEvents().get(event).clone();
            missing.andNot(problem.featuresOfRooms().get(place.room()));
            features += missing.isEmpty() ? 0 : 1;
            times += problem.slotsOfEvents().get(event).get(place.slot()) ? 0 : 1;
            doubled += taken.add(place) ? 0 : 1;
        }
        return new Judgement(
                List.of(
                        Line.of(
                                "students",
                                "étudiants attendus deux fois à la fois",
                                "students expected twice at once",
                                clashes(),
                                1),
                        Line.of("seats", "salles trop petites", "rooms too small", seats, 1),
                        Line.of(
                                "features",
                                "salles mal équipées",
                                "rooms without what is needed",
                                features,
                                1),
                        Line.of(
                                "rooms",
                                "salles prises deux fois à la fois",
                                "rooms taken twice at once",
                                doubled,
                                1),
                        Line.of("slots", "créneaux impossibles", "impossible slots", times, 1),
                        Line.of("orders", "ordres inversés", "orders reversed", reversed(), 1)),
                List.of(
                        Line.of(
                                "left",
                                "inscriptions à des événements laissés de côté",
                                "attendances of events left out",
                                left,
                                1)),
                comfort());
    }

    private int[] attendees() {
        var attendees = new int[problem.events()];
        problem.eventsOfStudents()
                .forEach(own -> own.stream().forEach(event -> attendees[event]++));
        return attendees;
    }

    /** By student and slot, every event beyond the first. */
    private long clashes() {
        long clashes = 0;
        for (BitSet own : problem.eventsOfStudents()) {
            long placed = own.stream().filter(event -> places.get(event).isPlaced()).count();
            clashes += placed - slots(own).cardinality();
        }
        return clashes;
    }

    private long reversed() {
        return problem.orders().stream()
                .filter(
                        order -> {
                            Place before = places.get(order.before());
                            Place after = places.get(order.after());
                            return before.isPlaced()
                                    && after.isPlaced()
                                    && before.slot() >= after.slot();
                        })
                .count();
    }

    private List<Line> comfort() {
        long late = 0;
        long third = 0;
        long alone = 0;
        for (BitSet own : problem.eventsOfStudents()) {
            BitSet slots = slots(own);
            for (int day = 0; day < DAYS; day++) {
                int classes = 0;
                int run = 0;
                for (int period = 0; period < PERIODS; period++) {
                    boolean busy = slots.get(day * PERIODS + period);
                    run = busy ? run + 1 : 0;
                    classes += busy ? 1 : 0;
                    third += run >= 3 ? 1 : 0;
                    late += busy && period == PERIODS - 1 ? 1 : 0;
                }
                alone += classes == 1 ? 1 : 0;
            }
        }
        return List.of(
                Line.of(
                        "last",
                        "étudiants en cours au dernier créneau du jour",
                        "students in the last slot of a day",
                        late,
                        1),
                Line.of(
                        "run",
                        "cours d’un étudiant au-delà de deux d’affilée",
                        "classes of a student beyond two in a row",
                        third,
                        1),
                Line.of(
                        "single",
                        "jours d’un étudiant avec un seul cours",
                        "days of a student with one class only",
                        alone,
                        1));
    }

    private BitSet slots(BitSet events) {
        var slots = new BitSet();
        events.stream()
                .mapToObj(places::get)
                .filter(Place::isPlaced)
                .forEach(place -> slots.set(place.slot()));
        return slots;
    }
}
