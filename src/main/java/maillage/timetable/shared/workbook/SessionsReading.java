package maillage.timetable.shared.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import maillage.timetable.shared.programme.Blocks;
import maillage.timetable.shared.programme.Limits;
import maillage.timetable.shared.programme.Part;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Presence;
import maillage.timetable.shared.programme.Session;

/** The sessions, a row each. */
record SessionsReading(Windows windows, Known rooms, Known features, Known people, Known tracks) {
    Session session(Entry entry, String id) {
        if (id.isEmpty()) {
            entry.missing(Column.TITLE);
        }
        boolean noRoom = entry.flag(Column.NO_ROOM);
        boolean pinned = entry.flag(Column.FIXED);
        Optional<Place> place = new PlaceReading(windows, rooms).place(entry, noRoom);
        if (pinned && place.isEmpty() && !entry.faulty()) {
            entry.fault(Column.FIXED, "fixed");
        }
        return new Session(
                id,
                entry.text(Column.TITLE),
                entry.text(Column.KIND),
                duration(entry),
                windows.read(entry, Column.TIMES),
                windows.read(entry, Column.PREFERRED_TIMES),
                entry.known(Column.POSSIBLE_ROOMS, rooms, SheetKind.ROOMS),
                entry.known(Column.PREFERRED_ROOMS, rooms, SheetKind.ROOMS),
                entry.known(Column.NEEDED, features, SheetKind.ROOMS),
                List.of(),
                entry.whole(Column.EXPECTED, 0, Limits.SEATS, 0),
                entry.known(Column.SESSION_TRACKS, tracks, SheetKind.TRACKS),
                List.of(),
                parts(entry),
                entry.flag(Column.BLOCKS) ? Blocks.ALL : Blocks.NOTHING,
                noRoom,
                false,
                pinned,
                place.orElse(null));
    }

    private static int duration(Entry entry) {
        if (entry.has(Column.DURATION)) {
            return entry.minutes(Column.DURATION, 0);
        }
        int minutes = PlaceReading.duration(entry);
        if (minutes == 0) {
            entry.missing(Column.DURATION);
        }
        return minutes;
    }

    private List<Part> parts(Entry entry) {
        var parts = new ArrayList<Part>();
        List<String> speakers = entry.known(Column.SPEAKERS, people, SheetKind.PEOPLE);
        speakers.forEach(one -> parts.add(new Part(one, "", Presence.REQUIRED)));
        entry.known(Column.WISHED, people, SheetKind.PEOPLE).stream()
                .filter(one -> !speakers.contains(one))
                .forEach(one -> parts.add(new Part(one, "", Presence.WISHED)));
        return parts;
    }
}
