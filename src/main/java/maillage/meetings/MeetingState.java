package maillage.meetings;

import java.util.Locale;

/**
 * Where a meeting stands: only facilitators see drafts; a meeting is held once its sign-in sheet is
 * closed.
 */
public enum MeetingState {
    DRAFT,
    CONFIRMED,
    HELD,
    CANCELLED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static MeetingState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
