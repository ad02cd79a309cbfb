package maillage.themes.room;

import java.util.Locale;
import java.util.Optional;

/** What a room does at one moment. Once closed, it stays so. */
public enum Stage {
    GATHER,
    SORT,
    WEIGH,
    VOTE,
    CLOSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    static Optional<Stage> typed(String code) {
        return java.util.Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** The stage to go on to; without a vote, weighing is the last one. */
    public Optional<Stage> next(boolean votes) {
        return switch (this) {
            case GATHER -> Optional.of(SORT);
            case SORT -> Optional.of(WEIGH);
            case WEIGH -> Optional.of(votes ? VOTE : CLOSED);
            case VOTE -> Optional.of(CLOSED);
            case CLOSED -> Optional.empty();
        };
    }

    public Optional<Stage> previous() {
        return switch (this) {
            case GATHER, CLOSED -> Optional.empty();
            case SORT -> Optional.of(GATHER);
            case WEIGH -> Optional.of(SORT);
            case VOTE -> Optional.of(WEIGH);
        };
    }

    /** Whether a phone shows this part now: one's own cards, or the groups to mark. */
    boolean shows(String part) {
        return part.equals("cards") ? sorts() : this == WEIGH;
    }

    /** Whether cards are put in groups now. */
    public boolean sorts() {
        return this == GATHER || this == SORT;
    }
}
