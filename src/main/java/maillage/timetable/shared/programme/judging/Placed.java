package maillage.timetable.shared.programme.judging;

import java.time.Duration;
import java.time.LocalDate;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Room;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Span;
import org.jspecify.annotations.Nullable;

/**
 * A session at its place.
 *
 * @param date that of the programme's day, which may last beyond midnight
 */
record Placed(Session session, Place place, @Nullable Room room, LocalDate date) {
    Span span() {
        return session.at(place);
    }

    /** Of two on one day; what outlasts its day is in nobody's way on the next. */
    boolean overlaps(Placed other) {
        return sharesDay(other) && span().meets(other.span());
    }

    boolean sharesDay(Placed other) {
        return date().equals(other.date());
    }

    boolean sharesRoom(Placed other) {
        return room != null && other.room != null && room.id().equals(other.room.id());
    }

    boolean sharesSite(Placed other) {
        return room != null && other.room != null && room.site().equals(other.room.site());
    }

    /** Minutes between two sessions, whichever comes first; below 0 where they overlap. */
    long gap(Placed other) {
        boolean first = place.start().isBefore(other.place.start());
        Span earlier = first ? span() : other.span();
        Span later = first ? other.span() : span();
        return Duration.between(earlier.to(), later.from()).toMinutes();
    }
}
