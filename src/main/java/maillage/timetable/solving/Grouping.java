package maillage.timetable.solving;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import maillage.timetable.shared.programme.judging.Fact;
import maillage.timetable.solving.Asked.Misasked;

/** What the facts about a timetable may be gathered by. */
enum Grouping {
    RULE,
    SESSION,
    PERSON,
    ROOM;

    /**
     * What {@code --by} names, where it is there.
     *
     * @throws Misasked where it names nothing of these, or a session is asked for too
     */
    static Optional<Grouping> asked(Map<String, String> options) {
        String word = options.get("--by");
        if (word == null) {
            return Optional.empty();
        }
        for (Grouping one : values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(word)
                    && !options.containsKey("--session")) {
                return Optional.of(one);
            }
        }
        throw new Misasked(
                "--by est suivi de rule, session, person ou room, et va sans --session",
                "--by is followed by rule, session, person or room, and goes without --session");
    }

    /** Those a fact is about: none, one or several. */
    List<String> keys(Fact fact) {
        return switch (this) {
            case RULE -> List.of(fact.rule().code());
            case SESSION -> fact.sessions();
            case PERSON -> fact.people();
            case ROOM -> fact.rooms();
        };
    }
}
