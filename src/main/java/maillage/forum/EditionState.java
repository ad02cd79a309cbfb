package maillage.forum;

import java.util.Locale;

/** In preparation only those who lead it see it; cancelled, it stays on its page, marked so. */
public enum EditionState {
    DRAFT,
    ANNOUNCED,
    CANCELLED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EditionState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
