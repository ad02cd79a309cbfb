package libraries;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A conference's schedule in JSON. */
final class ConferencePlan {
    private ConferencePlan() {}

    /**
     * The schedule as published ones are written; within a cell by wished order, which costs least
     * when time zones weigh nothing.
     *
     * @param cellOf session * rooms + room of each submission
     */
    static String of(Conference problem, int[] cellOf) {
        List<String> sessions = problem.sessions();
        List<String> rooms = problem.rooms();
        var mapper = JsonMapper.shared();
        var root = mapper.createObjectNode();
        var roomNames = root.putArray("rooms");
        rooms.forEach(roomNames::add);
        var sessionTracks = root.putArray("sessionTracks");
        var sessionSubmissions = root.putArray("sessionSubmissions");
        int[][] numbers = new int[problem.tracks().size()][1];
        for (int s = 0; s < sessions.size(); s++) {
            var trackRow =
                    sessionTracks.addObject().put("session", sessions.get(s)).putArray("tracks");
            var roomRow =
                    sessionSubmissions
                            .addObject()
                            .put("session", sessions.get(s))
                            .putArray("perRoom");
            for (int r = 0; r < rooms.size(); r++) {
                int cell = s * rooms.size() + r;
                var here =
                        problem.submissions().stream()
                                .filter(x -> cellOf[x.index()] == cell)
                                .toList();
                if (here.isEmpty()) {
                    trackRow.addNull();
                } else {
                    trackRow.add(problem.tracks().get(here.getFirst().track()));
                }
                var row = roomRow.addArray();
                if (!here.isEmpty()) {
                    for (Conference.Submission one :
                            inOrder(here, numbers[here.getFirst().track()][0])) {
                        for (int k = 0; k < one.slots(); k++) {
                            row.add(one.ref());
                        }
                    }
                    numbers[here.getFirst().track()][0] += here.size();
                }
            }
        }
        return root.toString();
    }

    /** Each at its wished number where that is in the cell, the others fill up. */
    private static List<Conference.Submission> inOrder(
            List<Conference.Submission> here, int before) {
        Conference.Submission[] row = new Conference.Submission[here.size()];
        var others = new ArrayList<Conference.Submission>();
        for (Conference.Submission one : here) {
            int at = one.order() - before - 1;
            if (at >= 0 && at < row.length && row[at] == null) {
                row[at] = one;
            } else {
                others.add(one);
            }
        }
        for (int k = 0; k < row.length; k++) {
            if (row[k] == null) {
                row[k] = others.removeFirst();
            }
        }
        return List.of(row);
    }
}
