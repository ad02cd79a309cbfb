package maillage.timetable.shared.workbook;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import maillage.platform.exchange.Shape;
import maillage.platform.exchange.Shapes;
import maillage.timetable.shared.programme.Place;

/** Day, start and room of a row: the place that a session has. */
record PlaceReading(Windows windows, Known rooms) {
    /** Empty where none is said, or it is faulty. */
    Optional<Place> place(Entry entry, boolean noRoom) {
        boolean room = entry.has(Column.PLACE_ROOM);
        if (!entry.has(Column.DAY) && !entry.has(Column.START) && !room) {
            return Optional.empty();
        }
        Optional<LocalDateTime> start = start(entry);
        List<String> rooms = entry.known(Column.PLACE_ROOM, this.rooms, SheetKind.ROOMS);
        if (rooms.size() > 1) {
            entry.fault(Column.PLACE_ROOM, "one-room");
        } else if (!entry.faulty() && noRoom == room) {
            entry.fault(room ? Column.PLACE_ROOM : Column.START, noRoom ? "room-too-many" : "half");
        }
        return entry.faulty()
                ? Optional.empty()
                : start.map(moment -> new Place(moment, noRoom ? "" : rooms.getFirst()));
    }

    private Optional<LocalDateTime> start(Entry entry) {
        Optional<LocalDateTime> moment = moment(entry);
        if (moment.isPresent()) {
            return moment;
        }
        Optional<LocalTime> time = Clock.time(entry.text(Column.START));
        if (!entry.has(Column.DAY) || !entry.has(Column.START)) {
            entry.fault(entry.has(Column.DAY) ? Column.DAY : Column.START, "half");
        } else if (time.isEmpty()) {
            entry.fault(Column.START, "time", CellFaults.shown(entry.text(Column.START)));
        }
        if (!entry.has(Column.DAY)) {
            return Optional.empty();
        }
        List<LocalDate> days = windows.days(day(entry));
        if (days.size() != 1) {
            entry.fault(Column.DAY, "day", CellFaults.shown(entry.text(Column.DAY)));
        }
        return time.flatMap(at -> days.stream().findFirst().map(day -> day.atTime(at)));
    }

    /** A start that says its date itself. */
    private static Optional<LocalDateTime> moment(Entry entry) {
        String written = Clock.plain(entry.text(Column.START)).replace('t', 'T');
        return Shapes.dateTime().read(written) instanceof Shape.Kept(String iso)
                ? Optional.of(LocalDateTime.parse(iso))
                : Optional.empty();
    }

    /** The start of a row whose date needs no list of days to be understood. */
    static Optional<LocalDateTime> datedStart(Entry entry) {
        return moment(entry)
                .or(
                        () ->
                                Windows.date(day(entry))
                                        .flatMap(
                                                day ->
                                                        Clock.time(entry.text(Column.START))
                                                                .map(day::atTime)));
    }

    /** A date with a time of day is that date. */
    private static String day(Entry entry) {
        return entry.text(Column.DAY).replaceFirst("(?<=\\d)T\\d.*", "");
    }

    /** Minutes, as said or from start to end; 0 where neither can be read. */
    static int duration(Entry entry) {
        if (entry.has(Column.DURATION)) {
            return Clock.minutes(entry.text(Column.DURATION)).orElse(0);
        }
        Optional<LocalTime> start =
                moment(entry)
                        .map(LocalDateTime::toLocalTime)
                        .or(() -> Clock.time(entry.text(Column.START)));
        return start.flatMap(
                        from ->
                                Clock.time(entry.text(Column.END))
                                        .map(to -> (int) Duration.between(from, to).toMinutes()))
                .filter(minutes -> minutes > 0)
                .orElse(0);
    }
}
