package maillage.timetable.shared.formats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A schedule of a {@link Conference}; it may break every rule.
 *
 * @param cells by session and room
 */
public record ConferencePlan(List<List<Cell>> cells) {
    public static final int NONE = -1;

    /**
     * @param track or {@link #NONE}
     * @param submissions in each slot of the session, or {@link #NONE}; one of two slots is said
     *     twice
     */
    public record Cell(int track, List<Integer> submissions) {
        public Cell {
            submissions = List.copyOf(submissions);
        }

        static Cell empty(int slots) {
            return new Cell(NONE, Collections.nCopies(slots, NONE));
        }
    }

    public ConferencePlan {
        cells = cells.stream().map(List::copyOf).toList();
    }

    /**
     * Reads {@code sessionTracks} and {@code sessionSubmissions} by the names of the conference.
     * What is not named is empty.
     *
     * @throws Unreadable with line and path
     */
    public static ConferencePlan read(Content content, Conference conference) {
        Json in = Json.of(content);
        var sessions =
                Names.of(
                        "session",
                        "session",
                        conference.sessions().stream().map(Conference.Session::name).toList());
        var tracks =
                Names.of(
                        "parcours",
                        "track",
                        conference.tracks().stream().map(Conference.Track::name).toList());
        var submissions =
                Names.of(
                        "communication",
                        "submission",
                        conference.submissions().stream().map(Conference.Submission::ref).toList());
        List<Integer> rooms = rooms(in, conference);
        List<List<Cell>> cells = empty(conference);
        int most = conference.sessions().size();
        var seen = new HashSet<Integer>();
        for (Json one : in.require("sessionTracks").items(0, most)) {
            int session = once(sessions.at(one.require("session")), seen, one);
            List<Json> written = one.require("tracks").items(rooms.size(), rooms.size());
            for (int i = 0; i < rooms.size(); i++) {
                Cell cell = cells.get(session).get(rooms.get(i));
                int track = written.get(i).isNull() ? NONE : tracks.at(written.get(i));
                cells.get(session).set(rooms.get(i), new Cell(track, cell.submissions()));
            }
        }
        seen.clear();
        for (Json one : in.require("sessionSubmissions").items(0, most)) {
            int session = once(sessions.at(one.require("session")), seen, one);
            List<Json> written = one.require("perRoom").items(rooms.size(), rooms.size());
            for (int i = 0; i < rooms.size(); i++) {
                Cell cell = cells.get(session).get(rooms.get(i));
                var slots = new ArrayList<>(cell.submissions());
                List<Json> held = written.get(i).items(0, slots.size());
                for (int slot = 0; slot < held.size(); slot++) {
                    slots.set(
                            slot, held.get(slot).isNull() ? NONE : submissions.at(held.get(slot)));
                }
                cells.get(session).set(rooms.get(i), new Cell(cell.track(), slots));
            }
        }
        return new ConferencePlan(cells);
    }

    /** The rooms in the order of this file. */
    private static List<Integer> rooms(Json in, Conference conference) {
        var names = Names.of("salle", "room", conference.rooms());
        var seen = new HashSet<Integer>();
        return in.require("rooms").items(0, conference.rooms().size()).stream()
                .map(room -> once(names.at(room), seen, room))
                .toList();
    }

    private static int once(int place, HashSet<Integer> seen, Json where) {
        if (!seen.add(place)) {
            throw where.wrong("ce nom a déjà été dit", "this name was said before");
        }
        return place;
    }

    private static List<List<Cell>> empty(Conference conference) {
        var cells = new ArrayList<List<Cell>>();
        for (Conference.Session session : conference.sessions()) {
            cells.add(
                    new ArrayList<>(
                            Collections.nCopies(
                                    conference.rooms().size(), Cell.empty(session.slots()))));
        }
        return cells;
    }

    /** In the shape that {@link #read} takes. */
    public String written(Conference conference) {
        var tracks = new ArrayList<Map<String, Object>>();
        var submissions = new ArrayList<Map<String, Object>>();
        for (int session = 0; session < cells.size(); session++) {
            String name = conference.sessions().get(session).name();
            var trackNames = new ArrayList<@Nullable String>();
            var perRoom = new ArrayList<List<@Nullable String>>();
            for (Cell cell : cells.get(session)) {
                trackNames.add(
                        cell.track() == NONE ? null : conference.tracks().get(cell.track()).name());
                var refs = new ArrayList<@Nullable String>();
                for (int submission : cell.submissions()) {
                    refs.add(
                            submission == NONE
                                    ? null
                                    : conference.submissions().get(submission).ref());
                }
                perRoom.add(refs);
            }
            tracks.add(member("session", name, "tracks", trackNames));
            submissions.add(member("session", name, "perRoom", perRoom));
        }
        var document = member("instance", conference.name(), "rooms", conference.rooms());
        document.put("sessionTracks", tracks);
        document.put("sessionSubmissions", submissions);
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(document)
                + "\n";
    }

    private static Map<String, Object> member(
            String first, Object one, String second, Object other) {
        var members = new LinkedHashMap<String, Object>();
        members.put(first, one);
        members.put(second, other);
        return members;
    }
}
