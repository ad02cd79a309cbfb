package maillage.groups.joining;

import java.util.Locale;

/** Where an application stands. */
public enum ApplicationState {
    DRAFT,
    SUBMITTED,
    ASKED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ApplicationState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Waits for the team, or for an answer to it. */
    public boolean isUnderWay() {
        return this == SUBMITTED || this == ASKED;
    }

    public boolean isDecided() {
        return this == ACCEPTED || this == DECLINED;
    }
}
