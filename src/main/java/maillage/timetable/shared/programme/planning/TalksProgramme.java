package maillage.timetable.shared.programme.planning;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import maillage.timetable.shared.formats.TalkPlaces;
import maillage.timetable.shared.formats.Talks;
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
import maillage.timetable.shared.programme.RoomTimes;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.RuleBook;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Span;
import maillage.timetable.shared.programme.Timeline;
import maillage.timetable.shared.programme.Timetable;

/**
 * A festival's {@link Talks} as a programme. A venue is open while any talk may be in it; a talk
 * has hours of its own in those where that would allow it more than the file does.
 */
public final class TalksProgramme {
    private static final RuleBook RULES =
            RuleBook.UNSAID
                    .with(Rule.CHANGEOVER, Level.FORBIDDEN, 1)
                    .with(Rule.BUFFER, Level.FORBIDDEN, 1)
                    .with(Rule.BALANCE, Level.NOTE, 1);

    /** When a talk may be that may be nowhere. */
    private static final Span NEVER =
            new Span(LocalDate.EPOCH.atStartOfDay(), LocalDate.EPOCH.atStartOfDay().plusMinutes(1));

    private final Talks talks;
    private final Map<Integer, List<Span>> open = new TreeMap<>();

    public TalksProgramme(Talks talks) {
        this.talks = talks;
        for (Talks.Talk talk : talks.talks()) {
            for (Talks.Window window : talk.windows()) {
                open.computeIfAbsent(window.venue(), any -> new ArrayList<>()).add(span(window));
            }
        }
        open.replaceAll((venue, spans) -> Span.merged(spans));
    }

    private static List<Span> common(List<Span> some, List<Span> others) {
        var common = new ArrayList<Span>();
        for (Span one : some) {
            for (Span other : others) {
                if (one.meets(other)) {
                    common.add(
                            new Span(
                                    one.from().isAfter(other.from()) ? one.from() : other.from(),
                                    one.to().isBefore(other.to()) ? one.to() : other.to()));
                }
            }
        }
        return common;
    }

    public Programme programme() {
        var speakers = new TreeSet<Integer>();
        talks.talks().forEach(talk -> speakers.addAll(talk.speakers()));
        Edition edition = edition();
        var timeline = new Timeline(edition);
        return new Programme(
                edition,
                List.of(),
                List.of(),
                open.keySet().stream().map(this::room).toList(),
                List.of(),
                List.of(),
                List.of(),
                speakers.stream()
                        .map(
                                id ->
                                        new Person(
                                                String.valueOf(id),
                                                "",
                                                List.of(),
                                                0,
                                                Talks.CHANGEOVER_MINUTES,
                                                0,
                                                false))
                        .toList(),
                List.of(),
                talks.talks().stream().map(talk -> session(talk, timeline)).toList(),
                List.of(),
                List.of(),
                RULES);
    }

    private Edition edition() {
        List<Day> days = new TalkDays(open.values().stream().flatMap(List::stream).toList()).days();
        return new Edition("", ZoneOffset.UTC, Talks.GRID_MINUTES, days, List.of(), 0, 0);
    }

    private Room room(int venue) {
        return new Room(
                String.valueOf(venue),
                "",
                "",
                0,
                List.of(),
                open.getOrDefault(venue, List.of()),
                Talks.CHANGEOVER_MINUTES,
                "",
                false);
    }

    private Session session(Talks.Talk talk, Timeline timeline) {
        return new Session(
                String.valueOf(talk.id()),
                talk.title(),
                "",
                talk.minutes(),
                times(talk),
                List.of(),
                venues(talk).stream().map(String::valueOf).toList(),
                List.of(),
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of(),
                talk.speakers().stream()
                        .map(id -> new Part(String.valueOf(id), "", Presence.REQUIRED))
                        .toList(),
                Blocks.NOTHING,
                false,
                false,
                false,
                talk.now()
                        .map(TalksProgramme::now)
                        .filter(place -> isPlace(place, timeline))
                        .orElse(null),
                roomTimes(talk));
    }

    /** Where talks can be no more, none can stay. */
    private boolean isPlace(Place place, Timeline timeline) {
        return open.containsKey(Integer.valueOf(place.room()))
                && timeline.step(place.start()).isPresent();
    }

    private List<RoomTimes> roomTimes(Talks.Talk talk) {
        List<Span> anywhere = times(talk);
        var narrowed = new ArrayList<RoomTimes>();
        for (int venue : venues(talk)) {
            List<Span> there =
                    Span.merged(
                            talk.windows().stream()
                                    .filter(window -> window.venue() == venue)
                                    .map(TalksProgramme::span)
                                    .toList());
            if (!common(anywhere, open.getOrDefault(venue, List.of())).equals(there)) {
                narrowed.add(new RoomTimes(String.valueOf(venue), there));
            }
        }
        return narrowed;
    }

    private static Place now(TalkPlaces.Place now) {
        return new Place(now.start(), String.valueOf(now.venue()));
    }

    private static List<Integer> venues(Talks.Talk talk) {
        return talk.windows().stream().map(Talks.Window::venue).distinct().toList();
    }

    private static List<Span> times(Talks.Talk talk) {
        return talk.windows().isEmpty()
                ? List.of(NEVER)
                : Span.merged(talk.windows().stream().map(TalksProgramme::span).toList());
    }

    private static Span span(Talks.Window window) {
        return new Span(window.start(), window.end());
    }

    /** A timetable of the programme as a plan of the talks. */
    public TalkPlaces places(Timetable timetable) {
        return new TalkPlaces(
                talks.talks().stream()
                        .map(talk -> timetable.find(String.valueOf(talk.id())))
                        .map(place -> place.map(TalksProgramme::place))
                        .toList());
    }

    /** A plan of the talks as a timetable; of a talk that is where none can be, nothing. */
    public Timetable timetable(TalkPlaces plan) {
        var timeline = new Timeline(edition());
        var places = new LinkedHashMap<String, Place>();
        for (int i = 0; i < talks.talks().size(); i++) {
            String id = String.valueOf(talks.talks().get(i).id());
            plan.places()
                    .get(i)
                    .map(TalksProgramme::now)
                    .filter(place -> isPlace(place, timeline))
                    .ifPresent(place -> places.put(id, place));
        }
        return new Timetable(places);
    }

    /** How many talks had a place that there is no more: they have to go elsewhere. */
    public int lost() {
        var timeline = new Timeline(edition());
        return (int)
                talks.talks().stream()
                        .flatMap(talk -> talk.now().stream())
                        .filter(now -> !isPlace(now(now), timeline))
                        .count();
    }

    private static TalkPlaces.Place place(Place place) {
        return new TalkPlaces.Place(Integer.parseInt(place.room()), place.start());
    }
}
