package libraries;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A conference in tracks (CoSPLib JSON). Rules on time slots, time zones and rooms of single
 * submissions are refused: none of the measured instances weighs them.
 *
 * @param slots of each session
 * @param cell penalty of a track in (session, room), all three matrices weighed and summed: {@code
 *     cell[track][session][room]}
 * @param place weighed penalty of a submission in a session, over all its slots: {@code
 *     place[submission][session]}
 * @param similar weighed penalty of two tracks in one session, symmetric
 * @param clash weighed penalty of two submissions in one session and different rooms, symmetric
 * @param chairs weighed penalty of two tracks in one session for their common chairs, symmetric
 */
public record Conference(
        List<String> sessions,
        int[] slots,
        List<String> rooms,
        List<String> tracks,
        List<Submission> submissions,
        Map<String, Integer> weights,
        int[][][] cell,
        int[][] place,
        int[][] similar,
        int[][] clash,
        int[][] chairs) {

    public record Submission(int index, String ref, int track, int slots, int order) {}

    int weight(String rule) {
        return weights.get(rule);
    }

    static Conference read(Path file) {
        JsonNode root = JsonMapper.shared().readTree(Files.text(file));
        var weights = new HashMap<String, Integer>();
        root.get("weights")
                .properties()
                .forEach(e -> weights.put(e.getKey(), e.getValue().asInt()));
        for (String rule :
                List.of(
                        "timezones",
                        "submissionsRooms",
                        "presentersConflictsTimeslot",
                        "attendeesConflictsTimeslot")) {
            if (weights.getOrDefault(rule, 0) != 0) {
                throw new IllegalArgumentException("a weight on " + rule + " is not modelled here");
            }
        }
        List<String> sessions = names(root.get("sessions"));
        List<String> rooms = texts(root.get("rooms"));
        List<String> tracks = names(root.get("tracks"));
        int[] slots = new int[sessions.size()];
        for (int s = 0; s < slots.length; s++) {
            slots[s] = root.get("sessions").get(s).get("slots").asInt();
        }
        var submissions = new ArrayList<Submission>();
        var people = new ArrayList<Set<String>>();
        var attending = new ArrayList<Set<String>>();
        List<Set<String>> chairs = new ArrayList<>();
        root.get("tracks").forEach(t -> chairs.add(new HashSet<>(texts(t.get("chairs")))));
        var place = new ArrayList<int[]>();
        for (JsonNode node : root.get("submissions")) {
            var one =
                    new Submission(
                            submissions.size(),
                            node.get("ref").asString(),
                            tracks.indexOf(node.get("track").asString()),
                            node.get("slots").asInt(),
                            node.get("order").asInt());
            submissions.add(one);
            people.add(new HashSet<>(texts(node.get("presenters"))));
            attending.add(new HashSet<>(texts(node.get("attendees"))));
            int[] penalty = new int[sessions.size()];
            for (int s = 0; s < penalty.length; s++) {
                penalty[s] =
                        one.slots
                                * weights.get("submissionsSessions")
                                * penalty(node.get("sessionPenalty"), sessions.get(s));
            }
            place.add(penalty);
        }
        int[][][] cell = new int[tracks.size()][sessions.size()][rooms.size()];
        int[][] similar = new int[tracks.size()][tracks.size()];
        int[][] common = new int[tracks.size()][tracks.size()];
        for (int t = 0; t < tracks.size(); t++) {
            for (int s = 0; s < sessions.size(); s++) {
                for (int r = 0; r < rooms.size(); r++) {
                    cell[t][s][r] =
                            weights.get("tracksSessions")
                                            * penalty(
                                                    root.get("tracksSessionsPenalty")
                                                            .get(tracks.get(t)),
                                                    sessions.get(s))
                                    + weights.get("tracksRooms")
                                            * penalty(
                                                    root.get("tracksRoomsPenalty")
                                                            .get(tracks.get(t)),
                                                    rooms.get(r))
                                    + weights.get("sessionsRooms")
                                            * penalty(
                                                    root.get("sessionsRoomsPenalty")
                                                            .get(sessions.get(s)),
                                                    rooms.get(r));
                }
            }
            for (int u = 0; u < tracks.size(); u++) {
                if (u != t && !Collections.disjoint(chairs.get(t), chairs.get(u))) {
                    common[t][u] = weights.get("chairsConflicts");
                }
            }
        }
        for (JsonNode pair : root.get("similarTracks")) {
            int a = tracks.indexOf(pair.get(0).asString());
            int b = tracks.indexOf(pair.get(1).asString());
            similar[a][b] = similar[b][a] = weights.get("similarTracks") * pair.get(2).asInt();
        }
        int[][] clash = new int[submissions.size()][submissions.size()];
        for (Submission a : submissions) {
            for (Submission b : submissions) {
                if (a != b) {
                    Set<String> pa = people.get(a.index);
                    Set<String> pb = people.get(b.index);
                    Set<String> aa = attending.get(a.index);
                    Set<String> ab = attending.get(b.index);
                    Set<String> ca = a.track == b.track ? Set.of() : chairs.get(a.track);
                    Set<String> cb = a.track == b.track ? Set.of() : chairs.get(b.track);
                    boolean presenters = meet(pa, pb) || meet(pa, cb) || meet(pb, ca);
                    boolean attendees =
                            meet(aa, ab)
                                    || meet(aa, pb)
                                    || meet(ab, pa)
                                    || meet(aa, cb)
                                    || meet(ab, ca);
                    clash[a.index][b.index] =
                            (presenters ? weights.get("presentersConflicts") : 0)
                                    + (attendees ? weights.get("attendeesConflicts") : 0);
                }
            }
        }
        return new Conference(
                sessions,
                slots,
                rooms,
                tracks,
                submissions,
                weights,
                cell,
                place.toArray(int[][]::new),
                similar,
                clash,
                common);
    }

    private static boolean meet(Set<String> a, Set<String> b) {
        return !Collections.disjoint(a, b);
    }

    private static int penalty(JsonNode row, String name) {
        return row == null || !row.has(name) ? 0 : row.get(name).asInt();
    }

    private static List<String> names(JsonNode list) {
        var all = new ArrayList<String>();
        list.forEach(node -> all.add(node.get("name").asString()));
        return all;
    }

    private static List<String> texts(JsonNode list) {
        var all = new ArrayList<String>();
        list.forEach(node -> all.add(node.asString()));
        return all;
    }

    List<Submission> of(int track) {
        return submissions.stream().filter(s -> s.track == track).toList();
    }
}
