package maillage.timetable.shared.programme.planning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import maillage.kernel.LocalizedText;
import maillage.timetable.shared.programme.Day;
import maillage.timetable.shared.programme.Level;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Room;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Span;
import maillage.timetable.shared.programme.Timeline;
import maillage.timetable.shared.programme.Words;

/**
 * What would have to give: demands that cannot be met together, of a session by itself, of sessions
 * in order, of those that share a person, an audience, a resource or rooms. Each is proved, and no
 * session of a set could be left out, as far as there is time to try. An empty list proves nothing:
 * more sessions may still be in each other's way.
 */
public final class Conflicts {
    private static final int MOST_NAMES = 12;

    private final Programme programme;
    private final Timeline timeline;
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
        if (forbids(Rule.UNPLACED)) {
            together();
        }
        return List.copyOf(found);
    }

    private void together() {
        var windows =
                new Windows(
                        new Model(
                                LowerBound.counting(programme, level -> level == Level.FORBIDDEN)));
        if (forbids(Rule.ORDER)) {
            new Chains(windows, this::add).find();
        }
        var shortages = new Shortages(windows, this::add);
        if (forbids(Rule.PERSON_CLASH)) {
            shortages.people();
        }
        if (forbids(Rule.AUDIENCE_MUST)) {
            shortages.audiences();
        }
        if (forbids(Rule.RESOURCE)) {
            shortages.resources();
        }
        if (forbids(Rule.ROOM_CLASH)) {
            shortages.rooms();
        }
    }

    /** Unless a part of its sessions is told already. */
    private void add(Conflict conflict) {
        if (found.stream().noneMatch(one -> conflict.sessions().containsAll(one.sessions()))) {
            found.add(conflict);
        }
    }

    private boolean forbids(Rule rule) {
        return programme.rules().of(rule).level() == Level.FORBIDDEN;
    }

    private void alone(Session session) {
        List<Demand> demands = Demand.of(programme, session);
        BitSet possible = starts(session, demands);
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

    private static LocalizedText listed(List<Demand> demands) {
        return demands.stream()
                .map(Demand::words)
                .reduce((some, next) -> Words.text("programme.demand.list", some, next))
                .orElseGet(() -> Words.text("programme.demand.day"));
    }

    /** Their names, in the order given; of many the first, and how many more. */
    static LocalizedText named(List<Session> sessions) {
        LocalizedText names =
                sessions.stream()
                        .limit(MOST_NAMES)
                        .map(session -> Words.text("programme.conflict.named", session.called()))
                        .reduce((some, next) -> Words.text("programme.demand.list", some, next))
                        .orElseThrow();
        int more = sessions.size() - MOST_NAMES;
        return more > 0 ? Words.text("programme.conflict.others", names, more) : names;
    }

    private void tell(List<Session> sessions, String kind, Object... arguments) {
        found.add(
                new Conflict(
                        sessions.stream().map(Session::id).toList(),
                        Words.text("programme.conflict." + kind, arguments)));
    }
}
