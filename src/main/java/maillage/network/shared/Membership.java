package maillage.network.shared;

import java.util.Locale;

/** Where an organisation stands with the network. */
public enum Membership {
    /** Written down, not accepted: its presences are kept, and count once it joins. */
    KNOWN,
    MEMBER,
    LEFT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Membership of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
