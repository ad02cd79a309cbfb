package maillage.themes;

import java.util.Locale;

/**
 * Who acts in a phase, besides those who lead the consultation: every member organisation, those of
 * the group it is put to, or nobody else.
 */
public enum OpenTo {
    MEMBERS,
    GROUP,
    STAFF;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static OpenTo of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
