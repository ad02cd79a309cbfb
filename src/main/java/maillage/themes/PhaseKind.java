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

    public static PhaseKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
