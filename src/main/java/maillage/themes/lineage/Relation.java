package maillage.themes.lineage;

import java.util.Locale;

/** How one proposal came of another. */
public enum Relation {
    MERGE,
    SPLIT,
    DERIVE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Relation of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
