package maillage.timetable.solving;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import maillage.timetable.shared.formats.FrabSchedule;
import maillage.timetable.shared.formats.FrabSchedule.Event;
import maillage.timetable.shared.programme.Day;
import maillage.timetable.shared.programme.Span;

/**
 * When a schedule is open: each of its days from the first start to the last end that it had, also
 * in the night after. What lasts into the next day, or while the clock changes, stays where it is.
 */
final class FrabDays {
    private static final int DAY = 24 * 60;

    private final FrabSchedule schedule;
    private final int step;
    private final List<Span> changes;
    private final TreeMap<LocalDate, LocalDateTime> begins = new TreeMap<>();

    /**
     * @param step minutes, of which an hour has a whole number
     */
    FrabDays(FrabSchedule schedule, int step) {
        this.schedule = schedule;
        this.step = step;
        this.changes = schedule.zone().map(this::changes).orElse(List.of());
        schedule.events().stream()
                .filter(FrabDays::fits)
                .forEach(event -> begins.merge(event.place().day(), begin(event), FrabDays::first));
        begins.replaceAll(
                (date, begin) -> first(begin, date.plusDays(1).atStartOfDay().minusMinutes(step)));
    }

    static boolean fits(Event event) {
        return event.minutes() <= DAY;
    }

    /** The hours that a clock on the wall leaves out, or shows twice. */
    private List<Span> changes(ZoneId zone) {
        var changes = new ArrayList<Span>();
        var until = schedule.days().getLast().plusDays(3).atStartOfDay().toInstant(ZoneOffset.UTC);
        ZoneOffsetTransition next =
                zone.getRules()
                        .nextTransition(
                                schedule.days()
                                        .getFirst()
                                        .minusDays(1)
                                        .atStartOfDay()
                                        .toInstant(ZoneOffset.UTC));
        while (next != null && next.getInstant().isBefore(until)) {
            changes.add(
                    next.isGap()
                            ? new Span(next.getDateTimeBefore(), next.getDateTimeAfter())
                            : new Span(next.getDateTimeAfter(), next.getDateTimeBefore()));
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return changes;
    }

    List<Day> days() {
        Map<LocalDate, Span> open = new TreeMap<>();
        for (Event event : schedule.events()) {
            if (isPlanned(event)) {
                LocalDateTime last = span(event).to().plusMinutes(step - 1);
                open.merge(
                        event.place().day(),
                        new Span(begin(event), onGrid(last)),
                        (one, other) ->
                                new Span(
                                        first(one.from(), other.from()),
                                        one.to().isAfter(other.to()) ? one.to() : other.to()));
            }
        }
        return open.entrySet().stream().map(day -> day(day.getKey(), day.getValue())).toList();
    }

    /** A day begins on its date: one that has only a night begins just before it. */
    private Day day(LocalDate date, Span open) {
        LocalTime from = open.from().toLocalTime();
        return new Day(
                date,
                open.from().toLocalDate().isAfter(date)
                        ? LocalTime.MIDNIGHT.minusMinutes(step)
                        : from,
                open.to().toLocalTime());
    }

    boolean isPlanned(Event event) {
        LocalDateTime begin = begins.get(event.place().day());
        if (begin == null) {
            return false;
        }
        LocalDateTime end = begin.plusDays(1);
        var next = begins.higherEntry(event.place().day());
        Span span = span(event);
        return !span.to().isAfter(next == null ? end : first(end, next.getValue()))
                && changes.stream().noneMatch(span::meets);
    }

    /** When nothing can be planned in a room: what stays there, and the change of the clock. */
    List<Span> closed(String room) {
        var closed = new ArrayList<>(changes);
        schedule.events().stream()
                .filter(event -> event.place().room().equals(room) && !isPlanned(event))
                .map(FrabDays::span)
                .forEach(closed::add);
        return Span.merged(closed);
    }

    private LocalDateTime begin(Event event) {
        return onGrid(event.place().start());
    }

    private LocalDateTime onGrid(LocalDateTime moment) {
        return moment.minusMinutes(moment.getMinute() % step);
    }

    private static Span span(Event event) {
        LocalDateTime start = event.place().start();
        return new Span(start, start.plusMinutes(event.minutes()));
    }

    private static LocalDateTime first(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
