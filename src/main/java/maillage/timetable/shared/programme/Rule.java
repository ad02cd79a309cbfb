package maillage.timetable.shared.programme;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import maillage.kernel.LocalizedText;

/** What a timetable is judged by. What each counts: docs/formats/programme.md. */
public enum Rule {
    UNPLACED(Level.FORBIDDEN, 1),
    PINNED(Level.FORBIDDEN, 1),
    MOVED(Level.NOTE, 1),
    TIMES(Level.FORBIDDEN, 1),
    PREFERRED_TIMES(Level.WEAK, 3),
    PRIME(Level.STRONG, 1),
    ROOMS(Level.FORBIDDEN, 1),
    PREFERRED_ROOMS(Level.WEAK, 3),
    FEATURES(Level.FORBIDDEN, 1),
    OWNER(Level.FORBIDDEN, 1),
    OPEN(Level.FORBIDDEN, 1),
    CAPACITY(Level.WEAK, 1),
    ROOM_CLASH(Level.FORBIDDEN, 1),
    CHANGEOVER(Level.STRONG, 1),
    BLOCKS(Level.FORBIDDEN, 1),
    RESOURCE(Level.FORBIDDEN, 1),
    PERSON_CLASH(Level.FORBIDDEN, 1),
    AVAILABLE(Level.FORBIDDEN, 1),
    TRAVEL(Level.FORBIDDEN, 1),
    BUFFER(Level.STRONG, 1),
    WISHED_PERSON(Level.WEAK, 3),
    IN_A_ROW(Level.WEAK, 3),
    ALONE(Level.WEAK, 2),
    AUDIENCE_MUST(Level.FORBIDDEN, 1),
    AUDIENCE(Level.WEAK, 1),
    TRACK_AT_ONCE(Level.WEAK, 1),
    TRACK_ROOM(Level.WEAK, 2),
    TRACK_CONSECUTIVE(Level.WEAK, 2),
    SIMILAR_TRACKS(Level.WEAK, 1),
    ORDER(Level.FORBIDDEN, 1),
    ORDER_WITHIN(Level.STRONG, 1),
    ORDER_ROOM(Level.STRONG, 1),
    REPEATS(Level.WEAK, 5),
    BALANCE(Level.WEAK, 1);

    private final RuleTerms unlessSaid;

    Rule(Level level, int weight) {
        this.unlessSaid = new RuleTerms(level, weight);
    }

    /** What holds where the edition says nothing. */
    public RuleTerms unlessSaid() {
        return unlessSaid;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Rule> find(String code) {
        for (Rule rule : values()) {
            if (rule.code().equals(code)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** The rule in one sentence. */
    public LocalizedText sentence() {
        return Words.text("programme.rule." + code());
    }
}
