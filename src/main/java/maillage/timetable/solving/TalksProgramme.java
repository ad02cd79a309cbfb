package maillage.timetable.solving;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import maillage.timetable.shared.formats.TalkPlaces;
import maillage.timetable.shared.formats.Talks;
import maillage.timetable.shared.formats.Talks.Talk;
import maillage.timetable.shared.formats.Talks.Window;
import maillage.timetable.shared.programme.Blocks;
import maillage.timetable.shared.programme.Day;
import maillage.timetable.shared.programme.Edition;
import maillage.timetable.shared.programme.Level;
import maillage.timetable.shared.programme.Part;
import maillage.timetable.shared.programme.Person;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Presence;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Room;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.RuleBook;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Span;
import maillage.timetable.shared.programme.Timetable;

/**
 * Talks as a programme: each takes the change after it as well, in windows as much longer. What has
 * a place is moved as seldom as can be.
 */
final class TalksProgramme {
    private static final int STEP = Talks.GRID_MINUTES;
    private static final int CHANGE = Talks.CHANGEOVER_MINUTES;

    /** The only wish: heavy enough that the search, at its coldest, moves nothing without need. */
    private static final int MOVED = 8;

    private final Talks problem;

    /**
     * @throws IllegalArgumentException where windows differ by venue, reach over midnight or are
     *     told apart by the change after a talk alone
     */
    TalksProgramme(Talks problem) {
        this.problem = problem;
    }

    Programme programme() {
        var sessions = new ArrayList<Session>();
        var rooms = new TreeSet<Integer>();
        var people = new TreeSet<Integer>();
        var days = new TreeMap<LocalDate, Span>();
        for (Talk talk : problem.talks()) {
            List<Span> times = times(talk);
            for (Span span : times) {
                days.merge(span.from().toLocalDate(), span, TalksProgramme::hull);
            }
            talk.windows().forEach(window -> rooms.add(window.venue()));
            people.addAll(talk.speakers());
            sessions.add(session(talk, times));
        }
        for (Talk talk : problem.talks()) {
            talk.now().ifPresent(place -> rooms.add(place.venue()));
        }
        return new Programme(
                new Edition("", ZoneOffset.UTC, STEP, days(days), List.of(), 30, 120),
                List.of(),
                List.of(),
                rooms.stream().map(TalksProgramme::room).toList(),
                List.of(),
                List.of(),
                List.of(),
                people.stream().map(TalksProgramme::person).toList(),
                List.of(),
                sessions,
                List.of(),
                List.of(),
                RuleBook.UNSAID
                        .with(Rule.MOVED, Level.WEAK, MOVED)
                        .with(Rule.BALANCE, Level.NOTE, 1));
    }

    private static Span hull(Span one, Span other) {
        return new Span(
                one.from().isBefore(other.from()) ? one.from() : other.from(),
                one.to().isAfter(other.to()) ? one.to() : other.to());
    }

    private static List<Day> days(TreeMap<LocalDate, Span> hours) {
        return hours.entrySet().stream()
                .map(
                        one ->
                                new Day(
                                        one.getKey(),
                                        one.getValue().from().toLocalTime(),
                                        one.getValue().to().toLocalTime()))
                .toList();
    }

    private static Room room(int venue) {
        String id = String.valueOf(venue);
        return new Room(id, id, "", 0, List.of(), List.of(), 0, "", false);
    }

    private static Person person(int speaker) {
        String id = String.valueOf(speaker);
        return new Person(id, id, List.of(), 0, 0, 0, false);
    }

    private static List<Span> times(Talk talk) {
        List<Integer> venues = talk.windows().stream().map(Window::venue).distinct().toList();
        Set<List<Span>> kinds = new HashSet<>();
        for (int venue : venues) {
            kinds.add(
                    Span.merged(
                            talk.windows().stream()
                                    .filter(window -> window.venue() == venue)
                                    .map(TalksProgramme::onGrid)
                                    .filter(span -> span.from().isBefore(span.to()))
                                    .toList()));
        }
        if (kinds.size() != 1) {
            throw new IllegalArgumentException("windows of talk " + talk.id() + " by venue");
        }
        List<Span> spans = kinds.iterator().next();
        List<Span> longer =
                spans.stream()
                        .map(one -> new Span(one.from(), one.to().plusMinutes(CHANGE)))
                        .toList();
        boolean overnight =
                longer.stream()
                        .anyMatch(one -> !one.from().toLocalDate().equals(one.to().toLocalDate()));
        if (overnight || Span.merged(longer).size() < spans.size()) {
            throw new IllegalArgumentException("windows of talk " + talk.id());
        }
        return longer;
    }

    private static Span onGrid(Window window) {
        return new Span(rounded(window.start().plusMinutes(STEP - 1)), rounded(window.end()));
    }

    private static LocalDateTime rounded(LocalDateTime moment) {
        LocalTime time = moment.toLocalTime();
        return moment.toLocalDate().atTime(time.getHour(), time.getMinute() / STEP * STEP);
    }

    private static Session session(Talk talk, List<Span> times) {
        return new Session(
                String.valueOf(talk.id()),
                talk.title(),
                "",
                (talk.minutes() + CHANGE + STEP - 1) / STEP * STEP,
                times,
                List.of(),
                talk.windows().stream()
                        .map(window -> String.valueOf(window.venue()))
                        .distinct()
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of(),
                talk.speakers().stream()
                        .map(one -> new Part(String.valueOf(one), "", Presence.REQUIRED))
                        .toList(),
                Blocks.NOTHING,
                false,
                false,
                false,
                talk.now()
                        .map(now -> new Place(now.start(), String.valueOf(now.venue())))
                        .orElse(null));
    }

    TalkPlaces places(Timetable timetable) {
        return new TalkPlaces(
                problem.talks().stream()
                        .map(talk -> timetable.find(String.valueOf(talk.id())))
                        .map(found -> found.map(TalksProgramme::place))
                        .toList());
    }

    private static TalkPlaces.Place place(Place place) {
        return new TalkPlaces.Place(Integer.parseInt(place.room()), place.start());
    }
}
