package maillage.timetable.shared.programme.planning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import maillage.kernel.LocalizedText;
import maillage.timetable.shared.programme.Day;
import maillage.timetable.shared.programme.Level;
import maillage.timetable.shared.programme.Order;
import maillage.timetable.shared.programme.Person;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Presence;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Room;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Span;
import maillage.timetable.shared.programme.Timeline;
import maillage.timetable.shared.programme.Words;

/**
 * What would have to give: demands of a session, of two in order, or of a person that cannot be met
 * together. Each is proved by trying every place. An empty list proves nothing: more sessions may
 * still be in each other's way.
 */
public final class Conflicts {
    private final Programme programme;
    private final Timeline timeline;
    private final Map<String, BitSet> starts = new LinkedHashMap<>();
    private final List<Conflict> found = new ArrayList<>();

    /**
     * @param programme a checked one
     */
    public Conflicts(Programme programme) {
        this.programme = programme;
        timeline = new Timeline(programme.edition());
    }

    public List<Conflict> found() {
        found.clear();
        programme.sessions().forEach(this::alone);
        if (forbids(Rule.ORDER)) {
            programme.orders().forEach(this::inOrder);
        }
        if (forbids(Rule.PERSON_CLASH)) {
            programme.people().forEach(this::busy);
        }
        return List.copyOf(found);
    }

    private boolean forbids(Rule rule) {
        return programme.rules().of(rule).level() == Level.FORBIDDEN;
    }

    private void alone(Session session) {
        List<Demand> demands = Demand.of(programme, session);
        BitSet possible = starts(session, demands);
        starts.put(session.id(), possible);
        if (possible.isEmpty()) {
            List<Demand> needed = new ArrayList<>(demands);
            for (Demand demand : demands) {
                needed.remove(demand);
                if (!starts(session, needed).isEmpty()) {
                    needed.add(demand);
                }
            }
            tell(List.of(session), "alone", session.called(), listed(needed));
        }
    }

    /** Those at which some room meets all demands. */
    private BitSet starts(Session session, List<Demand> demands) {
        List<Room> rooms = session.noRoom() ? List.of(Demand.NOWHERE) : programme.rooms();
        var possible = new BitSet();
        for (int day = 0; day < timeline.days(); day++) {
            Day hours = programme.edition().days().get(day);
            for (int start = timeline.first(day); start < timeline.first(day + 1); start++) {
                Span span = session.at(new Place(timeline.moment(start), ""));
                if (hours.span().holds(span)
                        && rooms.stream()
                                .anyMatch(
                                        room ->
                                                demands.stream()
                                                        .allMatch(
                                                                one ->
                                                                        one.met()
                                                                                .test(
                                                                                        span,
                                                                                        room)))) {
                    possible.set(start);
                }
            }
        }
        return possible;
    }

    private void inOrder(Order order) {
        Session before = session(order.before());
        Session after = session(order.after());
        BitSet first = possible(before);
        BitSet second = possible(after);
        if (!first.isEmpty() && !second.isEmpty()) {
            var earliest = timeline.moment(first.nextSetBit(0)).plusMinutes(before.duration());
            var latest = timeline.moment(second.length() - 1);
            if (earliest.plusMinutes(order.gap()).isAfter(latest)) {
                tell(List.of(before, after), "order", before.called(), after.called());
            }
        }
    }

    /** More minutes of sessions than there are minutes in which they can lie. */
    private void busy(Person person) {
        List<Session> theirs =
                programme.sessions().stream().filter(session -> requires(session, person)).toList();
        var minutes = new BitSet();
        int asked = 0;
        for (Session session : theirs) {
            BitSet possible = possible(session);
            int lasts = session.duration() / programme.edition().step();
            possible.stream().forEach(start -> minutes.set(start, start + lasts));
            asked += lasts;
        }
        int there = minutes.cardinality();
        if (there > 0 && asked > there) {
            int step = programme.edition().step();
            tell(
                    theirs,
                    "person",
                    person.name().isEmpty() ? person.id() : person.name(),
                    asked * step,
                    there * step);
        }
    }

    private static boolean requires(Session session, Person person) {
        return session.people().stream()
                .anyMatch(
                        part ->
                                part.person().equals(person.id())
                                        && part.presence() == Presence.REQUIRED);
    }

    private BitSet possible(Session session) {
        return starts.getOrDefault(session.id(), new BitSet());
    }

    private Session session(String id) {
        return programme.sessions().stream()
                .filter(session -> session.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static LocalizedText listed(List<Demand> demands) {
        return demands.stream()
                .map(Demand::words)
                .reduce((some, next) -> Words.text("programme.demand.list", some, next))
                .orElseGet(() -> Words.text("programme.demand.day"));
    }

    private void tell(List<Session> sessions, String kind, Object... arguments) {
        found.add(
                new Conflict(
                        sessions.stream().map(Session::id).toList(),
                        Words.text("programme.conflict." + kind, arguments)));
    }
}
