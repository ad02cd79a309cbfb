package maillage.groups;

import java.util.Locale;

/** The standings that entitlements are given for: every member, or active ones. */
public enum Level {
    REGISTERED,
    ACTIVE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Level of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
