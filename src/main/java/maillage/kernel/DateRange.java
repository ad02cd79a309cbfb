package maillage.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whole days, the last one included; {@code to} null means with no end. */
public record DateRange(LocalDate from, @Nullable LocalDate to) {
    public DateRange {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "a range ends on or after its first day: " + from + " to " + to);
        }
    }

    public static DateRange since(LocalDate from) {
        return new DateRange(from, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(DateRange other) {
        return (other.to == null || !from.isAfter(other.to))
                && (to == null || !other.from.isAfter(to));
    }
}
