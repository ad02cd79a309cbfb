package maillage.timetable.shared.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** The opening hours of one date, in the edition's zone. */
public record Day(LocalDate date, LocalTime from, LocalTime to) {
    public Span span() {
        return new Span(date.atTime(from), date.atTime(to));
    }

    /** Whole minutes of opening. */
    public int minutes() {
        return (to.toSecondOfDay() - from.toSecondOfDay()) / 60;
    }

    boolean holds(LocalDateTime moment) {
        return moment.toLocalDate().equals(date);
    }
}
