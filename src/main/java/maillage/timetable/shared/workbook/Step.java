package maillage.timetable.shared.workbook;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import maillage.timetable.shared.programme.Day;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Span;

/**
 * The minutes between two possible starts: the most on which all that is written lies, at most 30,
 * at least 5.
 */
final class Step {
    private static final int MOST = 30;
    private static final int LEAST = 5;

    private final List<Day> days;
    private int minutes = MOST;

    private Step(List<Day> days) {
        this.days = days;
    }

    static int of(List<Day> days, List<Session> sessions) {
        var step = new Step(days);
        days.forEach(day -> step.lie(day.minutes()));
        for (Session session : sessions) {
            step.lie(session.duration());
            session.times().forEach(step::lie);
            session.preferredTimes().forEach(step::lie);
            Place place = session.place();
            if (place != null) {
                step.lie(place.start());
            }
        }
        return Math.max(step.minutes, LEAST);
    }

    private void lie(Span span) {
        lie(span.from());
        lie(span.to());
    }

    private void lie(LocalDateTime moment) {
        for (Day day : days) {
            if (day.date().equals(moment.toLocalDate())) {
                lie(minuteOf(moment.toLocalTime()) - minuteOf(day.from()));
            }
        }
    }

    private static int minuteOf(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    private void lie(int length) {
        minutes = divisor(minutes, Math.abs(length));
    }

    private static int divisor(int one, int other) {
        return other == 0 ? one : divisor(other, one % other);
    }
}
