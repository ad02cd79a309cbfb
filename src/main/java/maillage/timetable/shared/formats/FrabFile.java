package maillage.timetable.shared.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import maillage.timetable.shared.formats.FrabSchedule.Event;
import maillage.timetable.shared.formats.FrabSchedule.Person;
import maillage.timetable.shared.formats.FrabSchedule.Place;

/** A {@code schedule.json}: conference, days, rooms by name, events. */
final class FrabFile {
    private static final int MOST_DAYS = 366;
    private static final int MOST_EVENTS = 20_000;
    private static final int MOST_PERSONS = 1_000;

    /** Before this hour it is still the night of the day before, unless a day says otherwise. */
    private static final LocalTime MORNING = LocalTime.of(4, 0);

    private final Json conference;
    private final Optional<ZoneId> zone;
    private final Set<String> rooms = new LinkedHashSet<>();
    private final Map<String, Integer> given = new HashMap<>();
    private final Map<String, Event> events = new LinkedHashMap<>();

    FrabFile(Json document) {
        conference = document.require("schedule").require("conference");
        zone = conference.find("time_zone_name").map(FrabFile::zone);
    }

    FrabSchedule read() {
        count();
        var days = new ArrayList<LocalDate>();
        for (Json day : conference.require("days").items(1, MOST_DAYS)) {
            LocalDate date = date(day.require("date"));
            if (!days.isEmpty() && !days.getLast().isBefore(date)) {
                throw day.wrong("les jours ne se suivent pas", "the days do not follow each other");
            }
            days.add(date);
            LocalTime opening =
                    day.find("day_start")
                            .map(start -> FrabMoment.of(start).local(zone).toLocalTime())
                            .orElse(MORNING);
            day.require("rooms")
                    .members()
                    .forEach((room, held) -> events(room, held, date, opening));
        }
        return new FrabSchedule(
                conference.find("title").map(Json::text).orElse(""),
                zone,
                days,
                List.copyOf(rooms),
                List.copyOf(events.values()));
    }

    private void events(String room, Json held, LocalDate day, LocalTime opening) {
        rooms.add(room);
        for (Json one : held.items(0, MOST_EVENTS)) {
            Event event = event(one, room, day, opening);
            if (events.put(event.id(), event) != null) {
                String shown = Unreadable.shown(event.id());
                throw one.wrong(
                        "«\u00a0" + shown + "\u00a0» est défini deux fois",
                        "“" + shown + "” is defined twice");
            }
            if (events.size() > MOST_EVENTS) {
                throw one.wrong("il y a trop d’événements", "there are too many events");
            }
        }
    }

    private Event event(Json one, String room, LocalDate day, LocalTime opening) {
        Json duration = one.require("duration");
        int minutes = Hour.duration(duration);
        if (minutes == 0) {
            throw duration.wrong("un événement dure", "an event takes time");
        }
        return new Event(
                id(one),
                one.find("title").map(Json::text).orElse(""),
                one.find("track").map(Json::text).orElse(""),
                one.find("type").map(Json::text).orElse(""),
                minutes,
                persons(one.find("persons")),
                new Place(day, start(one, day, opening), room));
    }

    /** Where one talk is given twice, both events have its id, and a guid each. */
    private String id(Json one) {
        String id =
                words(one, "id", "code", "guid")
                        .findFirst()
                        .orElseGet(() -> one.require("id").word());
        return given.getOrDefault(id, 1) > 1 ? words(one, "guid").findFirst().orElse(id) : id;
    }

    /** How often each id is given. */
    private void count() {
        for (Json day : conference.require("days").items(1, MOST_DAYS)) {
            for (Json room : day.require("rooms").members().values()) {
                for (Json event : room.items(0, MOST_EVENTS)) {
                    words(event, "id", "code", "guid")
                            .findFirst()
                            .ifPresent(id -> given.merge(id, 1, Integer::sum));
                }
            }
        }
    }

    /** What these members say, those left out that say nothing. */
    private static Stream<String> words(Json one, String... names) {
        return Stream.of(names)
                .flatMap(name -> one.find(name).stream())
                .map(Json::word)
                .filter(word -> !word.isBlank());
    }

    private LocalDateTime start(Json one, LocalDate day, LocalTime opening) {
        Optional<Json> date = one.find("date");
        if (date.isPresent()) {
            LocalDateTime start = FrabMoment.of(date.get()).local(zone);
            if (start.isBefore(day.atStartOfDay())
                    || !start.isBefore(day.plusDays(2).atStartOfDay())) {
                throw date.get()
                        .wrong(
                                "cet événement n’est pas du jour " + day,
                                "this event is not of the day " + day);
            }
            return start;
        }
        Json start = one.require("start");
        LocalDateTime time = day.atStartOfDay().plusMinutes(Hour.minutes(start));
        boolean night = time.isBefore(day.atTime(opening));
        return night ? time.plusDays(1) : time;
    }

    private static List<Person> persons(Optional<Json> list) {
        var persons = new LinkedHashMap<String, Person>();
        for (Json one : list.map(found -> found.items(0, MOST_PERSONS)).orElse(List.of())) {
            String name =
                    words(one, "public_name", "name", "full_public_name").findFirst().orElse("");
            // Some exports number everybody without an account -1.
            String id =
                    words(one, "id", "code", "guid")
                            .filter(word -> !word.startsWith("-"))
                            .findFirst()
                            .orElse(name);
            if (id.isBlank()) {
                throw one.wrong(
                        "cette personne n’a ni nom ni identifiant",
                        "this person has neither name nor id");
            }
            persons.put(id, new Person(id, name));
        }
        return List.copyOf(persons.values());
    }

    private static ZoneId zone(Json written) {
        try {
            return ZoneId.of(written.text());
        } catch (DateTimeException wrong) {
            throw written.wrong("ce fuseau est inconnu", "this zone is not known");
        }
    }

    private static LocalDate date(Json written) {
        try {
            LocalDate date = LocalDate.parse(written.text());
            if (date.getYear() > 1900 && date.getYear() < 9000) {
                return date;
            }
        } catch (DateTimeException wrong) {
            // said below
        }
        throw written.wrong("une date s’écrit 2026-11-22", "a date is written 2026-11-22");
    }
}
