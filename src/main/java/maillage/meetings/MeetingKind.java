package maillage.meetings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a meeting is: which kinds count towards standing is a rule of the cycle. */
public enum MeetingKind {
    KICK_OFF,
    GROUP,
    BREAKFAST,
    LAUNCH,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static MeetingKind of(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("no kind of meeting " + code));
    }

    public static Optional<MeetingKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(MeetingKind::code).toList();
    }

    /** Whether visitors are told that it takes place, once its date is confirmed. */
    public boolean isAnnounced() {
        return this != OTHER;
    }
}
