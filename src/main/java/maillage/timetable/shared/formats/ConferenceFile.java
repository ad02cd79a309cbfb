package maillage.timetable.shared.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import maillage.timetable.shared.formats.Conference.Hours;
import maillage.timetable.shared.formats.Conference.Session;
import maillage.timetable.shared.formats.Conference.Similar;
import maillage.timetable.shared.formats.Conference.Submission;
import maillage.timetable.shared.formats.Conference.Track;

/** A conference in JSON, its things named and read in the order in which they rest on others. */
final class ConferenceFile {
    private static final int MOST_SESSIONS = 500;
    private static final int MOST_SLOTS = 300;
    private static final int MOST_ROOMS = 500;
    private static final int MOST_TRACKS = 5_000;
    private static final int MOST_SUBMISSIONS = 20_000;
    private static final int MOST_PEOPLE = 10_000;
    private static final int MOST_SIMILAR = 1_000_000;

    private static final int MOST_PENALTY = 1_000_000;
    private static final int MOST_WEIGHT = 100_000_000;

    private final Json in;
    private final Names sessions = new Names("session", "session");
    private final Names rooms = new Names("salle", "room");
    private final Names tracks = new Names("parcours", "track");
    private final Names submissions = new Names("communication", "submission");
    private final Set<Set<Integer>> pairs = new HashSet<>();

    ConferenceFile(Json in) {
        this.in = in;
    }

    Conference read() {
        List<Session> times = list("sessions", 1, MOST_SESSIONS, this::session);
        List<String> places = list("rooms", 1, MOST_ROOMS, rooms::add);
        List<Track> themes = list("tracks", 1, MOST_TRACKS, this::track);
        int longest = times.stream().mapToInt(Session::slots).max().orElse(0);
        List<Submission> papers =
                list("submissions", 1, MOST_SUBMISSIONS, one -> submission(one, longest));
        List<Json> written = in.require("submissions").items(1, MOST_SUBMISSIONS);
        var conference =
                new Conference(
                        in.find("name").map(Json::word).orElse(""),
                        in.find("localTz").map(Hour::zone).orElse(0),
                        hours("suitable"),
                        hours("lessSuitable"),
                        in.find("smallTzPenalty").map(ConferenceFile::penalty).orElse(0),
                        in.find("bigTzPenalty").map(ConferenceFile::penalty).orElse(0),
                        weights(),
                        times,
                        places,
                        themes,
                        papers,
                        own(written, "sessionPenalty", sessions),
                        own(written, "roomPenalty", rooms),
                        matrix("tracksSessionsPenalty", tracks, themes.size(), sessions),
                        matrix("tracksRoomsPenalty", tracks, themes.size(), rooms),
                        matrix("sessionsRoomsPenalty", sessions, times.size(), rooms),
                        in.find("similarTracks").isPresent()
                                ? list("similarTracks", 0, MOST_SIMILAR, this::similar)
                                : List.of());
        if (!new WorstCost(conference).fits()) {
            throw in.require("weights")
                    .wrong(
                            "les poids, fois les pénalités, dépassent ce qui peut être compté",
                            "the weights times the penalties are more than can be counted");
        }
        return conference;
    }

    private interface Reading<T> {
        T read(Json one);
    }

    private <T> List<T> list(String name, int least, int most, Reading<T> reading) {
        var list = new ArrayList<T>();
        for (Json one : in.require(name).items(least, most)) {
            list.add(reading.read(one));
        }
        return list;
    }

    private Session session(Json one) {
        Json date = one.require("date");
        try {
            return new Session(
                    sessions.add(one.require("name")),
                    one.require("slots").whole(1, MOST_SLOTS),
                    LocalDate.parse(date.text()),
                    hours(one.require("start"), one.require("end")));
        } catch (DateTimeException wrong) {
            throw date.wrong("une date s’écrit 2026-11-22", "a date is written 2026-11-22");
        }
    }

    private Track track(Json one) {
        return new Track(tracks.add(one.require("name")), people(one.find("chairs")));
    }

    private Submission submission(Json one, int longest) {
        submissions.add(one.require("ref"));
        return new Submission(
                one.require("ref").word(),
                tracks.at(one.require("track")),
                one.require("slots").whole(1, longest),
                one.find("order").map(order -> order.whole(0, MOST_SUBMISSIONS)).orElse(0),
                one.find("tz").map(Hour::zone).orElse(0),
                people(one.find("presenters")),
                people(one.find("attendees")));
    }

    private static List<String> people(Optional<Json> list) {
        return list.map(found -> found.items(0, MOST_PEOPLE)).orElse(List.of()).stream()
                .map(Json::word)
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    private Similar similar(Json one) {
        List<Json> three = one.items(3, 3);
        var similar =
                new Similar(
                        tracks.at(three.get(0)), tracks.at(three.get(1)), penalty(three.get(2)));
        if (similar.track() == similar.other()) {
            throw one.wrong("un parcours se ressemble", "a track is similar to itself");
        }
        if (!pairs.add(Set.of(similar.track(), similar.other()))) {
            throw one.wrong(
                    "ces parcours sont déjà dits semblables", "these tracks were said before");
        }
        return similar;
    }

    /** All day where nothing is said. */
    private Hours hours(String name) {
        return in.find(name)
                .map(found -> found.items(2, 2))
                .map(two -> hours(two.get(0), two.get(1)))
                .orElse(new Hours(0, 24 * 60));
    }

    private static Hours hours(Json from, Json to) {
        var hours = new Hours(Hour.minutes(from), Hour.minutes(to));
        if (hours.from() >= hours.to()) {
            throw to.wrong(
                    "la fin précède le début (minuit s’écrit 24:00)",
                    "the end comes before the start (midnight is written 24:00)");
        }
        return hours;
    }

    private Map<Criterion, Integer> weights() {
        var weights = new EnumMap<Criterion, Integer>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            weights.put(criterion, 0);
        }
        in.require("weights")
                .members()
                .forEach(
                        (code, weight) ->
                                weights.put(
                                        Criterion.find(code)
                                                .orElseThrow(
                                                        () ->
                                                                weight.wrong(
                                                                        "ce critère est inconnu",
                                                                        "this criterion is not"
                                                                                + " known")),
                                        weight.whole(0, MOST_WEIGHT)));
        return weights;
    }

    private static Penalties own(List<Json> written, String name, Names columns) {
        return new Penalties(
                written.stream()
                        .map(
                                one ->
                                        one.find(name)
                                                .map(found -> row(found, columns))
                                                .orElse(Map.of()))
                        .toList());
    }

    private Penalties matrix(String name, Names names, int size, Names columns) {
        var rows = new ArrayList<Map<Integer, Integer>>();
        for (int row = 0; row < size; row++) {
            rows.add(Map.of());
        }
        in.find(name)
                .ifPresent(
                        found ->
                                found.members()
                                        .forEach(
                                                (row, written) ->
                                                        rows.set(
                                                                names.at(row, written),
                                                                row(written, columns))));
        return new Penalties(rows);
    }

    private static Map<Integer, Integer> row(Json written, Names columns) {
        var row = new HashMap<Integer, Integer>();
        written.members()
                .forEach(
                        (column, penalty) ->
                                row.put(columns.at(column, penalty), penalty(penalty)));
        row.values().removeIf(penalty -> penalty == 0);
        return row;
    }

    private static int penalty(Json written) {
        return written.whole(0, MOST_PENALTY);
    }
}
