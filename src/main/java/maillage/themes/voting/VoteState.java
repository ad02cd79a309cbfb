package maillage.themes.voting;

import java.util.Locale;

/** Once it is over, a vote stays so. */
public enum VoteState {
    PLANNED,
    OPEN,
    CLOSED,
    ANNULLED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static VoteState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
