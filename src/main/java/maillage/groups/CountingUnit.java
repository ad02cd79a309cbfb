package maillage.groups;

import java.util.Locale;

/**
 * What counts as one presence: the organisation at a meeting, or each of its people
 * (docs/rules.md#r1).
 */
public enum CountingUnit {
    ORGANISATION,
    PERSON;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static CountingUnit of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
