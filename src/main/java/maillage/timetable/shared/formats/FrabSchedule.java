package maillage.timetable.shared.formats;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A schedule that was published, as in frab's {@code schedule.json} (also written by pretalx and
 * others). Times are local to the conference.
 *
 * @param rooms in the order in which the document first names them
 */
public record FrabSchedule(
        String title,
        Optional<ZoneId> zone,
        List<LocalDate> days,
        List<String> rooms,
        List<Event> events) {
    /**
     * @param track empty for none
     * @param kind talk, workshop… as the conference words it
     */
    public record Event(
            String id,
            String title,
            String track,
            String kind,
            int minutes,
            List<Person> persons,
            Place place) {
        public Event {
            persons = List.copyOf(persons);
        }
    }

    public record Person(String id, String name) {}

    /**
     * @param day of the conference, which may last beyond midnight
     */
    public record Place(LocalDate day, LocalDateTime start, String room) {}

    public FrabSchedule {
        days = List.copyOf(days);
        rooms = List.copyOf(rooms);
        events = List.copyOf(events);
    }

    /**
     * @throws Unreadable with line and path
     */
    public static FrabSchedule read(Content content) {
        return new FrabFile(Json.of(content)).read();
    }

    /**
     * The same document with every event at another place; one that has none is left out.
     *
     * @param document that {@link #read} took
     * @param places by id of the event, on the days of the document
     */
    public static String replanned(Content document, Map<String, Place> places) {
        return new FrabReplanned(document, places).written();
    }
}
