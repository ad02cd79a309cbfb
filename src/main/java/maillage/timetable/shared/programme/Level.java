package maillage.timetable.shared.programme;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much a rule matters. A lower level never outweighs a higher one, whatever the weights. */
public enum Level {
    /** A timetable that breaks it cannot be used. */
    FORBIDDEN,
    /** Broken only where nothing else is possible. */
    STRONG,
    /** A wish, weighed against others. */
    WEAK,
    /** Told, never counted. */
    NOTE;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
