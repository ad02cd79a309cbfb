package maillage.timetable.solving;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import maillage.kernel.LocalizedText;
import maillage.timetable.shared.formats.Content;
import maillage.timetable.shared.formats.FrabSchedule;
import maillage.timetable.shared.formats.FrabSchedule.Event;
import maillage.timetable.shared.formats.Unreadable;
import maillage.timetable.shared.programme.Blocks;
import maillage.timetable.shared.programme.Day;
import maillage.timetable.shared.programme.Edition;
import maillage.timetable.shared.programme.Part;
import maillage.timetable.shared.programme.Person;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Presence;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Room;
import maillage.timetable.shared.programme.RuleBook;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Timeline;
import maillage.timetable.shared.programme.Timetable;
import maillage.timetable.shared.programme.Track;

/**
 * A published schedule as a programme: its times and rooms are left aside. Each day is open from
 * the first start to the last end that it had; who speaks is in one place at a time.
 */
final class FrabProgramme {
    private static final int LEAST_STEP = 5;
    private static final int DAY = 24 * 60;

    private final FrabSchedule schedule;
    private final int step;

    FrabProgramme(FrabSchedule schedule) {
        this.schedule = schedule;
        this.step = step(schedule);
    }

    /** The largest grid on which everything lies; five minutes where that is finer. */
    private static int step(FrabSchedule schedule) {
        int step = 60;
        for (Event event : schedule.events()) {
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
                new Edition(schedule.title(), ZoneOffset.UTC, step, days(), List.of(), 30, 120);
        var people = new LinkedHashMap<String, Person>();
        var tracks = new LinkedHashMap<String, Track>();
        var sessions = new ArrayList<Session>();
        for (Event event : schedule.events()) {
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
                schedule.rooms().stream().map(FrabProgramme::room).toList(),
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

    /** What ends after midnight keeps its day open until midnight. */
    private List<Day> days() {
        Map<LocalDate, int[]> hours = new TreeMap<>();
        for (Event event : schedule.events()) {
            LocalDateTime start = event.place().start();
            boolean late = start.toLocalDate().isAfter(event.day());
            int from = late ? DAY : start.toLocalTime().toSecondOfDay() / 60;
            int[] own = hours.computeIfAbsent(event.day(), date -> new int[] {DAY, 0});
            own[0] = Math.min(own[0], from);
            own[1] = Math.max(own[1], Math.min(DAY, from + rounded(event.minutes())));
        }
        var days = new ArrayList<Day>();
        for (LocalDate date : schedule.days()) {
            int[] own = hours.get(date);
            if (own != null && own[0] < DAY) {
                int from = own[0] - own[0] % step;
                // The last minute of a day is no end that a clock shows.
                int to = Math.min(own[1], DAY - 1);
                to -= (to - from) % step;
                days.add(new Day(date, clock(from), clock(to)));
            }
        }
        return days;
    }

    private static LocalTime clock(int minutes) {
        return LocalTime.ofSecondOfDay(minutes * 60L);
    }

    private int rounded(int minutes) {
        return (minutes + step - 1) / step * step;
    }

    private static Room room(String name) {
        return new Room(name, name, "", 0, List.of(), List.of(), 0, "", false);
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
    static Timetable timetable(Content solution, Programme programme) {
        var timeline = new Timeline(programme.edition());
        List<String> known = programme.sessions().stream().map(Session::id).toList();
        List<String> rooms = programme.rooms().stream().map(Room::id).toList();
        var places = new LinkedHashMap<String, Place>();
        for (Event event : FrabSchedule.read(solution).events()) {
            FrabSchedule.Place place = event.place();
            if (!known.contains(event.id())
                    || !rooms.contains(place.room())
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

    /** The document of the problem with the places of a timetable. */
    static String written(Content document, Timetable timetable) {
        var places = new LinkedHashMap<String, FrabSchedule.Place>();
        timetable
                .places()
                .forEach(
                        (id, place) ->
                                places.put(
                                        id, new FrabSchedule.Place(place.start(), place.room())));
        return FrabSchedule.replanned(document, places);
    }
}
