package maillage.timetable.shared.programme.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import maillage.timetable.shared.formats.Talks;
import maillage.timetable.shared.programme.Day;
import maillage.timetable.shared.programme.Span;

/**
 * The days of a festival, from when its venues are open. Nights belong to the day before them: one
 * day ends and the next may begin at the hour at which the fewest venues are open, at five in the
 * morning where several are as good.
 */
record TalkDays(List<Span> open) {
    private static final int GRID = Talks.GRID_MINUTES;
    private static final int DAY = 24 * 60;
    private static final int MORNING = 5 * 60;
    private static final LocalTime LAST = LocalTime.of(23, 60 - GRID);

    List<Day> days() {
        int cut = cut();
        var spans = new TreeMap<Long, Span>();
        for (Span one : open) {
            for (long day = day(one.from(), cut); day <= day(one.to().minusNanos(1), cut); day++) {
                Span part = part(one, day, cut);
                if (part.from().isBefore(part.to())) {
                    spans.merge(day, part, TalkDays::around);
                }
            }
        }
        return spans.entrySet().stream().map(day -> day(day.getKey(), day.getValue())).toList();
    }

    private int cut() {
        int best = MORNING;
        for (int later = 0; later < DAY; later += GRID) {
            int cut = (MORNING + later) % DAY;
            best = across(cut) < across(best) ? cut : best;
        }
        return best;
    }

    private long across(int cut) {
        return open.stream()
                .mapToLong(one -> day(one.to().minusNanos(1), cut) - day(one.from(), cut))
                .sum();
    }

    private static long day(LocalDateTime moment, int cut) {
        return moment.minusMinutes(cut).toLocalDate().toEpochDay();
    }

    /** What is open through the cut closes early enough to change before the next day. */
    private static Span part(Span whole, long day, int cut) {
        LocalDateTime begin = LocalDate.ofEpochDay(day).atStartOfDay().plusMinutes(cut);
        LocalDateTime end = begin.plusDays(1);
        LocalDateTime from = whole.from().isBefore(begin) ? begin : whole.from();
        LocalDateTime to =
                whole.to().isAfter(end) ? end.minusMinutes(Talks.CHANGEOVER_MINUTES) : whole.to();
        LocalDateTime last = to.minusNanos(1).truncatedTo(ChronoUnit.MINUTES);
        return new Span(onGrid(from), onGrid(last).plusMinutes(GRID));
    }

    private static LocalDateTime onGrid(LocalDateTime moment) {
        return moment.minusMinutes(moment.getMinute() % GRID);
    }

    private static Span around(Span one, Span other) {
        return new Span(
                one.from().isBefore(other.from()) ? one.from() : other.from(),
                one.to().isAfter(other.to()) ? one.to() : other.to());
    }

    /** A day begins on its date: one that has only a night begins just before it. */
    private static Day day(long epochDay, Span span) {
        LocalDate date = LocalDate.ofEpochDay(epochDay);
        LocalTime from = span.from().toLocalDate().isAfter(date) ? LAST : span.from().toLocalTime();
        return new Day(date, from, span.to().toLocalTime());
    }
}
