package maillage.timetable.shared.programme;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalTime;
import java.util.Locale;

/** How far apart a session is repeated. */
public enum Apart {
    /** Not at once. */
    TIME,
    /** Not in the same half of a day; halves meet at {@link #NOON}. */
    HALF,
    /** Not on the same day. */
    DAY;

    /** Of the date on which a day begins; the night after it belongs to its second half. */
    public static final LocalTime NOON = LocalTime.of(13, 0);

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
