package maillage.timetable.shared.programme.judging;

import java.util.ArrayList;
import java.util.List;
import maillage.timetable.shared.programme.Person;
import maillage.timetable.shared.programme.Room;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Words;
import org.jspecify.annotations.Nullable;

/** What was told so far. */
final class Facts {
    private final List<Fact> told = new ArrayList<>();

    List<Fact> told() {
        return told;
    }

    /** Begins a fact about these sessions; it is told by {@link #add}. */
    Telling tell(Rule rule, long count, Placed... sessions) {
        return tell(rule, count, List.of(sessions));
    }

    Telling tell(Rule rule, long count, List<Placed> sessions) {
        return new Telling(
                rule, count, sessions.stream().map(one -> one.session().id()).toList(), "", "");
    }

    Telling tell(Rule rule, Session session) {
        return new Telling(rule, 1, List.of(session.id()), "", "");
    }

    /** A fact in the making. */
    record Telling(Rule rule, long count, List<String> sessions, String person, String room) {
        Telling of(Person who) {
            return new Telling(rule, count, sessions, who.id(), room);
        }

        Telling in(@Nullable Room where) {
            return new Telling(rule, count, sessions, person, where == null ? "" : where.id());
        }

        private static List<String> listed(String id) {
            return id.isEmpty() ? List.of() : List.of(id);
        }
    }

    void add(Telling telling, Object... arguments) {
        add(telling, "", arguments);
    }

    /**
     * @param kind where a rule can be broken in several ways; empty otherwise
     */
    void addAs(String kind, Telling telling, Object... arguments) {
        add(telling, "." + kind, arguments);
    }

    private void add(Telling telling, String suffix, Object... arguments) {
        String key = "programme.fact." + telling.rule().code() + suffix;
        told.add(
                new Fact(
                        telling.rule(),
                        telling.count(),
                        telling.sessions(),
                        Telling.listed(telling.person()),
                        Telling.listed(telling.room()),
                        Words.text(key, arguments)));
    }

    static String named(Room room) {
        return room.name().isEmpty() ? room.id() : room.name();
    }

    static String named(Person person) {
        return person.name().isEmpty() ? person.id() : person.name();
    }

    static String named(Placed placed) {
        return placed.session().called();
    }
}
