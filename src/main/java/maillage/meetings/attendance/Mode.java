package maillage.meetings.attendance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How someone was there; who was not has no presence. */
public enum Mode {
    ON_SITE,
    REMOTE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Mode> find(String code) {
        return Arrays.stream(values()).filter(mode -> mode.code().equals(code)).findFirst();
    }
}
