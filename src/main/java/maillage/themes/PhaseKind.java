package maillage.themes;

import java.util.Locale;

/** The phases of a consultation, in their order. Any may be left out. */
public enum PhaseKind {
    PROPOSE,
    DISCUSS,
    VOTE,
    DECIDE,
    FOLLOW;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether it is kept to some. Who votes is said by each vote; deciding and following are for
     * whoever leads.
     */
    public boolean isKeptToSome() {
        return this == PROPOSE || this == DISCUSS;
    }

    public static PhaseKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
