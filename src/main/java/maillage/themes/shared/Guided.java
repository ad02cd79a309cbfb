package maillage.themes.shared;

import java.util.Locale;

/** What of a proposal a template helps to write, and how long it may be. */
public enum Guided {
    QUESTION(500),
    WHY(2000),
    PRODUCES(1000);

    private final int most;

    Guided(int most) {
        this.most = most;
    }

    public int most() {
        return most;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Guided of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
