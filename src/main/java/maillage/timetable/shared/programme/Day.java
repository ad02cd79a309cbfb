package maillage.timetable.shared.programme;

import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The opening hours that begin on one date, in the edition's zone; a day lasts 24 hours at most.
 *
 * @param to where this is no later than {@code from}, it is meant of the next morning; {@code
 *     00:00} is the midnight at which the date ends
 */
public record Day(LocalDate date, LocalTime from, @JsonIgnore LocalTime to) {
    public Span span() {
        return new Span(date.atTime(from), end());
    }

    private LocalDateTime end() {
        return (to.isAfter(from) ? date : date.plusDays(1)).atTime(to);
    }

    /** Whole minutes of opening. */
    public int minutes() {
        int seconds = to.toSecondOfDay() - from.toSecondOfDay();
        return (seconds > 0 ? seconds : seconds + 24 * 60 * 60) / 60;
    }

    /** As a document says it: a date ends at 24:00. */
    @JsonGetter("to")
    String written() {
        return Midnight.written(to);
    }
}
