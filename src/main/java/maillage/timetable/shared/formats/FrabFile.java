package maillage.timetable.shared.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
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

    private final Json conference;
    private final Set<String> rooms = new LinkedHashSet<>();
    private final Map<String, Event> events = new LinkedHashMap<>();

    FrabFile(Json document) {
        conference = document.require("schedule").require("conference");
    }

    FrabSchedule read() {
        conference.find("time_zone_name").ifPresent(FrabFile::zone);
        var days = new ArrayList<LocalDate>();
        for (Json day : conference.require("days").items(1, MOST_DAYS)) {
            LocalDate date = date(day.require("date"));
            if (!days.isEmpty() && !days.getLast().isBefore(date)) {
                throw day.wrong("les jours ne se suivent pas", "the days do not follow each other");
            }
            days.add(date);
            LocalTime opening =
                    day.find("day_start")
                            .map(FrabFile::moment)
                            .map(LocalDateTime::toLocalTime)
                            .orElse(LocalTime.MIN);
            day.require("rooms")
                    .members()
                    .forEach((room, held) -> events(room, held, date, opening));
        }
        return new FrabSchedule(
                conference.find("title").map(Json::text).orElse(""),
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

    private static Event event(Json one, String room, LocalDate day, LocalTime opening) {
        Json duration = one.require("duration");
        int minutes = Hour.minutes(duration);
        if (minutes == 0) {
            throw duration.wrong("un événement dure", "an event takes time");
        }
        return new Event(
                id(one),
                one.find("title").map(Json::text).orElse(""),
                one.find("track").map(Json::text).orElse(""),
                one.find("type").map(Json::text).orElse(""),
                day,
                minutes,
                persons(one.find("persons")),
                new Place(start(one, day, opening), room));
    }

    static String id(Json one) {
        return Stream.of("id", "code", "guid")
                .flatMap(name -> one.find(name).stream())
                .map(Json::word)
                .findFirst()
                .orElseGet(() -> one.require("id").word());
    }

    private static LocalDateTime start(Json one, LocalDate day, LocalTime opening) {
        Optional<Json> date = one.find("date");
        if (date.isPresent()) {
            return moment(date.get());
        }
        Json start = one.require("start");
        LocalDateTime time = day.atStartOfDay().plusMinutes(Hour.minutes(start));
        return time.toLocalTime().isBefore(opening) ? time.plusDays(1) : time;
    }

    private static List<Person> persons(Optional<Json> list) {
        var persons = new LinkedHashMap<String, Person>();
        for (Json one : list.map(found -> found.items(0, MOST_PERSONS)).orElse(List.of())) {
            String name =
                    Stream.of("public_name", "name", "full_public_name")
                            .flatMap(key -> one.find(key).stream())
                            .map(Json::text)
                            .findFirst()
                            .orElse("");
            String id =
                    Stream.of("id", "code", "guid")
                            .flatMap(key -> one.find(key).stream())
                            .map(Json::word)
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

    private static void zone(Json written) {
        try {
            ZoneId.of(written.text());
        } catch (DateTimeException wrong) {
            throw written.wrong("ce fuseau est inconnu", "this zone is not known");
        }
    }

    private static LocalDate date(Json written) {
        try {
            return near(LocalDate.parse(written.text()));
        } catch (DateTimeException wrong) {
            throw written.wrong("une date s’écrit 2026-11-22", "a date is written 2026-11-22");
        }
    }

    /** Far from the ends of time, so that days can be counted on. */
    private static LocalDate near(LocalDate day) {
        if (day.getYear() < 1900 || day.getYear() > 9000) {
            throw new DateTimeException("the year " + day.getYear());
        }
        return day;
    }

    /** As the clock on the wall says. */
    private static LocalDateTime moment(Json written) {
        String text = written.text();
        try {
            LocalDateTime moment =
                    text.length() > 19
                            ? OffsetDateTime.parse(text).toLocalDateTime()
                            : LocalDateTime.parse(text);
            return near(moment.toLocalDate()).atTime(moment.getHour(), moment.getMinute());
        } catch (DateTimeException wrong) {
            throw written.wrong(
                    "un moment s’écrit 2026-11-22T09:30:00+01:00",
                    "a moment is written 2026-11-22T09:30:00+01:00");
        }
    }
}
