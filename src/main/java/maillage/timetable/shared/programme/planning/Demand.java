package maillage.timetable.shared.programme.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import maillage.kernel.LocalizedText;
import maillage.timetable.shared.programme.Level;
import maillage.timetable.shared.programme.Part;
import maillage.timetable.shared.programme.Person;
import maillage.timetable.shared.programme.Presence;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Room;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Span;
import maillage.timetable.shared.programme.Words;

/**
 * Something a session must have by itself; {@link #NOWHERE} stands in for the room of one without.
 */
record Demand(Rule rule, LocalizedText words, BiPredicate<Span, Room> met) {
    static final Room NOWHERE = new Room("", "", "", 0, List.of(), List.of(), 0, "", false);

    static List<Demand> of(Programme programme, Session session) {
        var demands = new ArrayList<Demand>();
        if (!session.times().isEmpty() || !session.roomTimes().isEmpty()) {
            List<Span> times = Span.merged(session.times());
            demands.add(
                    plain(
                            Rule.TIMES,
                            (span, room) ->
                                    span.within(times) && span.within(session.timesIn(room.id()))));
        }
        if (!session.noRoom()) {
            demands.addAll(ofRoom(session));
        }
        Map<String, Person> people = new HashMap<>();
        programme.people().forEach(person -> people.put(person.id(), person));
        for (Part part : session.people()) {
            Person person = people.get(part.person());
            if (person != null
                    && part.presence() == Presence.REQUIRED
                    && !person.available().isEmpty()) {
                String name = person.name().isEmpty() ? person.id() : person.name();
                demands.add(
                        new Demand(
                                Rule.AVAILABLE,
                                Words.text("programme.demand.available", name),
                                (span, room) -> span.within(person.available())));
            }
        }
        demands.add(plain(Rule.OPEN, (span, room) -> span.within(room.open())));
        demands.removeIf(demand -> programme.rules().of(demand.rule()).level() != Level.FORBIDDEN);
        return demands;
    }

    private static List<Demand> ofRoom(Session session) {
        var demands = new ArrayList<Demand>();
        if (!session.rooms().isEmpty()) {
            demands.add(plain(Rule.ROOMS, (span, room) -> session.rooms().contains(room.id())));
        }
        if (!session.features().isEmpty()) {
            demands.add(
                    plain(
                            Rule.FEATURES,
                            (span, room) -> room.features().containsAll(session.features())));
        }
        demands.add(
                plain(
                        Rule.OWNER,
                        (span, room) ->
                                !room.ownerOnly()
                                        || session.organisations().contains(room.owner())));
        return demands;
    }

    private static Demand plain(Rule rule, BiPredicate<Span, Room> met) {
        return new Demand(rule, Words.text("programme.demand." + rule.code()), met);
    }
}
