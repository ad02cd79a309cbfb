package maillage.timetable.shared.programme;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What else may run beside a session. */
public enum Blocks {
    /** Anything. */
    NOTHING,
    /** Nothing on its site. */
    SITE,
    /** Nothing at all. */
    ALL;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
