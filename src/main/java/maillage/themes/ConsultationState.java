package maillage.themes;

import java.util.Locale;

/** Being prepared, running, over. */
public enum ConsultationState {
    DRAFT,
    OPEN,
    CLOSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ConsultationState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
