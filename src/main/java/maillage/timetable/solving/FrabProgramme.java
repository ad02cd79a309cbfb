package maillage.timetable.solving;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import maillage.kernel.LocalizedText;
import maillage.timetable.shared.formats.Content;
import maillage.timetable.shared.formats.FrabSchedule;
import maillage.timetable.shared.formats.FrabSchedule.Event;
import maillage.timetable.shared.formats.Unreadable;
import maillage.timetable.shared.programme.Blocks;
import maillage.timetable.shared.programme.Edition;
import maillage.timetable.shared.programme.Part;
import maillage.timetable.shared.programme.Person;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Presence;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Room;
import maillage.timetable.shared.programme.RuleBook;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Span;
import maillage.timetable.shared.programme.Timeline;
import maillage.timetable.shared.programme.Timetable;
import maillage.timetable.shared.programme.Track;

/**
 * A published schedule as a programme: its times and rooms are left aside, but for what lasts
 * beyond its day. Who speaks is in one place at a time.
 */
final class FrabProgramme {
    private static final int LEAST_STEP = 5;

    private final FrabSchedule schedule;
    private final int step;
    private final FrabDays days;

    FrabProgramme(FrabSchedule schedule) {
        this.schedule = schedule;
        this.step = step(schedule);
        this.days = new FrabDays(schedule, step);
    }

    /** The largest grid on which everything lies; five minutes where that is finer. */
    private static int step(FrabSchedule schedule) {
        int step = 60;
        for (Event event : schedule.events().stream().filter(FrabDays::fits).toList()) {
            LocalTime start = event.place().start().toLocalTime();
            step = divisor(step, divisor(event.minutes(), start.toSecondOfDay() / 60));
        }
        return Math.max(step, LEAST_STEP);
    }

    private static int divisor(int one, int other) {
        return other == 0 ? one : divisor(other, one % other);
    }

    Programme programme() {
        var edition =
                new Edition(
                        schedule.title(), ZoneOffset.UTC, step, days.days(), List.of(), 30, 120);
        var people = new LinkedHashMap<String, Person>();
        var tracks = new LinkedHashMap<String, Track>();
        var sessions = new ArrayList<Session>();
        for (Event event : schedule.events().stream().filter(days::isPlanned).toList()) {
            event.persons()
                    .forEach(
                            one ->
                                    people.put(
                                            one.id(),
                                            new Person(
                                                    one.id(),
                                                    one.name(),
                                                    List.of(),
                                                    0,
                                                    0,
                                                    0,
                                                    false)));
            if (!event.track().isEmpty()) {
                tracks.put(event.track(), new Track(event.track(), event.track(), 0, false, false));
            }
            sessions.add(session(event));
        }
        return new Programme(
                edition,
                List.of(),
                List.of(),
                schedule.rooms().stream().map(this::room).toList(),
                List.of(),
                List.copyOf(tracks.values()),
                List.of(),
                List.copyOf(people.values()),
                List.of(),
                sessions,
                List.of(),
                List.of(),
                RuleBook.UNSAID);
    }

    private int rounded(int minutes) {
        return (minutes + step - 1) / step * step;
    }

    private Room room(String name) {
        return new Room(name, name, "", 0, List.of(), open(name), 0, "", false);
    }

    /** All around what is closed; always, where nothing is. */
    private List<Span> open(String room) {
        List<Span> closed = days.closed(room);
        if (closed.isEmpty()) {
            return List.of();
        }
        var open = new ArrayList<Span>();
        LocalDateTime from = schedule.days().getFirst().minusDays(3).atStartOfDay();
        for (Span one : closed) {
            open.add(new Span(from, one.from()));
            from = one.to();
        }
        LocalDateTime end = schedule.days().getLast().plusDays(3).atStartOfDay();
        open.add(new Span(from, end.isAfter(from) ? end : from.plusDays(1)));
        return open;
    }

    private Session session(Event event) {
        return new Session(
                event.id(),
                event.title(),
                event.kind(),
                rounded(event.minutes()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                event.track().isEmpty() ? List.of() : List.of(event.track()),
                List.of(),
                event.persons().stream()
                        .map(one -> new Part(one.id(), "", Presence.REQUIRED))
                        .toList(),
                Blocks.NOTHING,
                false,
                false,
                false,
                null);
    }

    /**
     * The places of a schedule of the same events.
     *
     * @throws Unreadable where one lies off the grid of the programme, or is unknown to it
     */
    Timetable timetable(Content solution, Programme programme) {
        var timeline = new Timeline(programme.edition());
        Map<String, Event> known = new LinkedHashMap<>();
        schedule.events().forEach(event -> known.put(event.id(), event));
        var places = new LinkedHashMap<String, Place>();
        for (Event event : FrabSchedule.read(solution).events()) {
            FrabSchedule.Place place = event.place();
            Event before = known.get(event.id());
            if (before != null && !days.isPlanned(before) && before.place().equals(place)) {
                continue;
            }
            if (before == null
                    || !days.isPlanned(before)
                    || !schedule.rooms().contains(place.room())
                    || timeline.step(place.start()).isEmpty()) {
                throw new Unreadable(
                        0,
                        LocalizedText.frEn(
                                event.id()
                                        + "\u00a0: inconnu, dans une autre salle, ou hors des"
                                        + " heures et de leur grille",
                                event.id()
                                        + ": unknown, in another room, or outside the hours and"
                                        + " their grid"));
            }
            places.put(event.id(), new Place(place.start(), place.room()));
        }
        return new Timetable(places);
    }

    /** The document of the problem with the places of a timetable; what is not planned stays. */
    String written(Content document, Timetable timetable) {
        var timeline = new Timeline(programme().edition());
        var places = new LinkedHashMap<String, FrabSchedule.Place>();
        schedule.events().stream()
                .filter(event -> !days.isPlanned(event))
                .forEach(event -> places.put(event.id(), event.place()));
        timetable
                .places()
                .forEach(
                        (id, place) ->
                                places.put(
                                        id,
                                        new FrabSchedule.Place(
                                                timeline.date(place.start()),
                                                place.start(),
                                                place.room())));
        return FrabSchedule.replanned(document, places);
    }
}
