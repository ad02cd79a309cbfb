package maillage.timetable.shared.programme;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far apart a session is repeated. */
public enum Apart {
    /** Not at once. */
    TIME,
    /** Not in the same half of a day; halves meet at 13:00. */
    HALF,
    /** Not on the same day. */
    DAY;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
