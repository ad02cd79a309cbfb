package maillage.timetable.shared.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import maillage.timetable.shared.programme.Limits;
import maillage.timetable.shared.programme.Person;
import maillage.timetable.shared.programme.Room;
import maillage.timetable.shared.programme.Track;

/**
 * Rooms, people and tracks: those that a sheet tells of, and those that sessions name.
 *
 * <p>Rooms that have a sheet are all there. Of people and tracks a sheet need tell only those that
 * want something; a name that is nearly one of those is taken for a slip of the pen.
 */
final class Cast {
    private final Windows windows;
    private final Known rooms = new Known();
    private final Known features = new Known();
    private final Known people = new Known();
    private final Known tracks = new Known();
    private final Map<String, Room> roomsByName = new LinkedHashMap<>();
    private final Map<String, Person> peopleByName = new LinkedHashMap<>();
    private final Map<String, Track> tracksByName = new LinkedHashMap<>();

    Cast(Windows windows) {
        this.windows = windows;
    }

    SessionsReading sessions() {
        return new SessionsReading(windows, rooms, features, people, tracks);
    }

    Known roomNames() {
        return rooms;
    }

    List<Room> rooms() {
        return List.copyOf(roomsByName.values());
    }

    List<Person> people() {
        return List.copyOf(peopleByName.values());
    }

    List<Track> tracks() {
        return List.copyOf(tracksByName.values());
    }

    /** Seats that nobody said are enough for anyone. */
    void room(Entry entry) {
        String name = named(entry, Column.ROOM_NAME, rooms);
        List<String> has = new ArrayList<>();
        for (String feature : entry.several(Column.HAS)) {
            features.add(feature);
            features.find(feature).ifPresent(has::add);
        }
        roomsByName.putIfAbsent(
                name,
                new Room(
                        name,
                        name,
                        "",
                        entry.whole(Column.SEATS, 0, Limits.SEATS, Limits.SEATS),
                        has,
                        windows.read(entry, Column.OPEN),
                        entry.minutes(Column.CHANGEOVER, 0),
                        "",
                        false));
    }

    void person(Entry entry) {
        String name = named(entry, Column.PERSON_NAME, people);
        peopleByName.putIfAbsent(
                name,
                new Person(
                        name,
                        name,
                        windows.read(entry, Column.AVAILABLE),
                        entry.minutes(Column.WALK, 0),
                        0,
                        entry.whole(Column.IN_A_ROW, 0, 100, 0),
                        entry.flag(Column.NOT_ALONE)));
    }

    void track(Entry entry) {
        String name = named(entry, Column.TRACK_NAME, tracks);
        tracksByName.putIfAbsent(
                name,
                new Track(
                        name,
                        name,
                        entry.whole(Column.AT_ONCE, 0, Limits.ROOMS, 0),
                        entry.flag(Column.SAME_ROOM),
                        entry.flag(Column.CONSECUTIVE)));
    }

    private static String named(Entry entry, Column column, Known known) {
        String name = entry.required(column);
        if (!name.isEmpty() && !known.add(name)) {
            entry.fault(column, "twice", CellFaults.shown(name));
        }
        return name;
    }

    /** Takes up whom and what the sessions name beyond the sheets. */
    void complete(List<Entry> sessions) {
        boolean roomsTold = !rooms.isEmpty();
        var morePeople = new Known();
        var moreTracks = new Known();
        for (Entry entry : sessions) {
            if (!roomsTold) {
                for (Column column :
                        List.of(Column.POSSIBLE_ROOMS, Column.PREFERRED_ROOMS, Column.PLACE_ROOM)) {
                    entry.several(column).forEach(this::unsaid);
                }
            }
            more(entry, Column.SPEAKERS, people, morePeople);
            more(entry, Column.WISHED, people, morePeople);
            more(entry, Column.SESSION_TRACKS, tracks, moreTracks);
        }
        morePeople
                .names()
                .forEach(
                        name -> {
                            people.add(name);
                            peopleByName.put(
                                    name, new Person(name, name, List.of(), 0, 0, 0, false));
                        });
        moreTracks
                .names()
                .forEach(
                        name -> {
                            tracks.add(name);
                            tracksByName.put(name, new Track(name, name, 0, false, false));
                        });
    }

    private void unsaid(String room) {
        if (rooms.add(room)) {
            roomsByName.put(
                    room,
                    new Room(room, room, "", Limits.SEATS, List.of(), List.of(), 0, "", false));
        }
    }

    private static void more(Entry entry, Column column, Known told, Known more) {
        for (String name : entry.several(column)) {
            if (told.find(name).isEmpty() && told.nearest(name).isEmpty()) {
                more.add(name);
                if (name.indexOf(',') > 0) {
                    entry.remark(column, "comma", CellFaults.shown(name));
                }
            }
        }
    }
}
