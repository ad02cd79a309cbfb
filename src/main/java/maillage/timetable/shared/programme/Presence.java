package maillage.timetable.shared.programme;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a session can take place without someone. */
public enum Presence {
    REQUIRED,
    WISHED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
