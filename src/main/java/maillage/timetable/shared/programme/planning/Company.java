package maillage.timetable.shared.programme.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import maillage.timetable.shared.programme.Audience;
import maillage.timetable.shared.programme.Blocks;
import maillage.timetable.shared.programme.Order;
import maillage.timetable.shared.programme.Part;
import maillage.timetable.shared.programme.Person;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Presence;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Span;
import maillage.timetable.shared.programme.Timetable;

/** Who and what a session would meet at a time, by name; all others are where a timetable says. */
final class Company {
    private final Programme programme;
    private final Timetable timetable;
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Session> sessions = new HashMap<>();

    Company(Programme programme, Timetable timetable) {
        this.programme = programme;
        this.timetable = timetable;
        programme.people().forEach(person -> people.put(person.id(), person));
        programme.sessions().forEach(session -> sessions.put(session.id(), session));
    }

    /** People it requires who are required by another then. */
    List<String> elsewhere(Session session, Span span) {
        List<String> theirs = required(session).toList();
        return during(session, span)
                .flatMap(Company::required)
                .filter(theirs::contains)
                .distinct()
                .flatMap(id -> Stream.ofNullable(people.get(id)))
                .map(Company::named)
                .toList();
    }

    /** People it requires who are not available. */
    List<String> away(Session session, Span span) {
        return required(session)
                .flatMap(id -> Stream.ofNullable(people.get(id)))
                .filter(person -> !span.within(person.available()))
                .map(Company::named)
                .toList();
    }

    /** Sessions then that may not run beside it, on its site or anywhere. */
    List<String> blocking(Session session, Span span) {
        return during(session, span)
                .filter(other -> blocks(session) || blocks(other))
                .map(Session::called)
                .toList();
    }

    /** Hard audiences that have another of their sessions then. */
    List<String> audiences(Session session, Span span) {
        List<String> then = during(session, span).map(Session::id).toList();
        return programme.audiences().stream()
                .filter(Audience::hard)
                .filter(one -> one.sessions().contains(session.id()))
                .filter(one -> one.sessions().stream().anyMatch(then::contains))
                .map(one -> one.name().isEmpty() ? one.id() : one.name())
                .toList();
    }

    /** Sessions that should have ended before it starts, or start after it has ended. */
    List<String> outOfOrder(Session session, Span span) {
        return programme.orders().stream()
                .filter(
                        order ->
                                order.after().equals(session.id())
                                                && late(order, order.before(), span)
                                        || order.before().equals(session.id())
                                                && early(order, span))
                .map(order -> order.after().equals(session.id()) ? order.before() : order.after())
                .flatMap(id -> Stream.ofNullable(sessions.get(id)))
                .map(Session::called)
                .distinct()
                .toList();
    }

    private boolean late(Order order, String before, Span span) {
        Session first = sessions.get(before);
        return first != null
                && timetable
                        .find(before)
                        .map(place -> first.at(place).to().plusMinutes(order.gap()))
                        .filter(span.from()::isBefore)
                        .isPresent();
    }

    private boolean early(Order order, Span span) {
        return timetable
                .find(order.after())
                .filter(place -> place.start().isBefore(span.to().plusMinutes(order.gap())))
                .isPresent();
    }

    private Stream<Session> during(Session session, Span span) {
        return programme.sessions().stream()
                .filter(other -> !other.id().equals(session.id()))
                .filter(other -> timetable.find(other.id()).filter(at(other, span)).isPresent());
    }

    private static java.util.function.Predicate<Place> at(Session other, Span span) {
        return place -> other.at(place).meets(span);
    }

    private static boolean blocks(Session session) {
        return session.blocks() != Blocks.NOTHING;
    }

    private static Stream<String> required(Session session) {
        return session.people().stream()
                .filter(part -> part.presence() == Presence.REQUIRED)
                .map(Part::person);
    }

    private static String named(Person person) {
        return person.name().isEmpty() ? person.id() : person.name();
    }
}
