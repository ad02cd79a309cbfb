package maillage.timetable.shared.workbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import maillage.timetable.shared.programme.Day;

/** The days of the edition, and from when to when each is open. */
final class DaysReading {
    private static final LocalTime LAST = LocalTime.of(23, 55);

    private DaysReading() {}

    /** The rows of the sheet that could be read, in order of date. */
    record Opening(Day day, Entry entry) {}

    static List<Opening> of(List<Entry> entries) {
        var days = new ArrayList<Opening>();
        for (Entry entry : entries) {
            Optional<LocalDate> date = Windows.date(entry.required(Column.DATE));
            if (date.isEmpty() && entry.has(Column.DATE)) {
                entry.fault(Column.DATE, "date", CellFaults.shown(entry.text(Column.DATE)));
            }
            Optional<LocalTime> from = time(entry, Column.FROM);
            Optional<LocalTime> to = time(entry, Column.TO);
            if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
                entry.fault(Column.TO, "backwards");
            }
            if (!entry.faulty()) {
                days.add(
                        new Opening(
                                new Day(date.orElseThrow(), from.orElseThrow(), to.orElseThrow()),
                                entry));
            }
        }
        days.sort(Comparator.comparing(opening -> opening.day().date()));
        return days;
    }

    static Optional<LocalTime> time(Entry entry, Column column) {
        Optional<LocalTime> time = Clock.time(entry.required(column));
        if (time.isEmpty() && entry.has(column)) {
            entry.fault(column, "time", CellFaults.shown(entry.text(column)));
        }
        return time;
    }

    /**
     * Where no sheet tells: each day on which a session has a place, from the first start to the
     * last end.
     */
    static List<Day> ofSessions(List<Entry> entries) {
        Map<LocalDate, Day> days = new TreeMap<>();
        for (Entry entry : entries) {
            Optional<LocalDateTime> start = PlaceReading.datedStart(entry);
            int minutes = PlaceReading.duration(entry);
            if (start.isPresent() && minutes > 0) {
                LocalTime from = start.get().toLocalTime();
                LocalDateTime end = start.get().plusMinutes(minutes);
                boolean late = !end.toLocalDate().equals(start.get().toLocalDate());
                LocalTime to = late || end.toLocalTime().isAfter(LAST) ? LAST : end.toLocalTime();
                if (from.isBefore(to)) {
                    days.merge(
                            start.get().toLocalDate(),
                            new Day(start.get().toLocalDate(), from, to),
                            DaysReading::both);
                }
            }
        }
        return List.copyOf(days.values());
    }

    private static Day both(Day one, Day other) {
        return new Day(
                one.date(),
                one.from().isBefore(other.from()) ? one.from() : other.from(),
                one.to().isAfter(other.to()) ? one.to() : other.to());
    }
}
