package maillage.forum;

import java.util.List;
import java.util.Locale;

/** In preparation only those who lead it see it; cancelled, it stays on its page, marked so. */
public enum EditionState {
    DRAFT,
    ANNOUNCED,
    CANCELLED;

    /** What is prepared is announced, what was announced is cancelled, and may be again. */
    public List<EditionState> next() {
        return switch (this) {
            case DRAFT, CANCELLED -> List.of(ANNOUNCED);
            case ANNOUNCED -> List.of(CANCELLED);
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EditionState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
