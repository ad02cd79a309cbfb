package maillage.timetable.shared.programme.planning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import maillage.timetable.shared.programme.Place;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.RoomTimes;
import maillage.timetable.shared.programme.Session;
import maillage.timetable.shared.programme.Span;
import maillage.timetable.shared.programme.Timeline;

/** Starts at which a session keeps its hours, but not those it has in one room. */
record RoomHours(Programme programme, Timeline timeline) {
    private static final boolean[] ANY = {};
    private static final boolean[][] ANYWHERE = {};

    /**
     * By session, room and start; nothing at all where no session has hours of a room, and nothing
     * below a session or a room without.
     */
    boolean[][][] outside() {
        List<Session> sessions = programme.sessions();
        if (sessions.stream().allMatch(session -> session.roomTimes().isEmpty())) {
            return new boolean[0][][];
        }
        Map<String, Integer> rooms = new HashMap<>();
        programme.rooms().forEach(room -> rooms.put(room.id(), rooms.size()));
        return sessions.stream()
                .map(session -> outside(session, rooms))
                .toArray(boolean[][][]::new);
    }

    private boolean[][] outside(Session session, Map<String, Integer> rooms) {
        if (session.roomTimes().isEmpty() || session.noRoom()) {
            return ANYWHERE;
        }
        var outside = new boolean[rooms.size() + 1][];
        Arrays.fill(outside, ANY);
        List<Span> anywhere = Span.merged(session.times());
        for (RoomTimes there : session.roomTimes()) {
            List<Span> hours = Span.merged(there.times());
            var starts = new boolean[timeline.steps()];
            for (int start = 0; start < starts.length; start++) {
                Span span = session.at(new Place(timeline.moment(start), there.room()));
                starts[start] = holds(anywhere, span) && !holds(hours, span);
            }
            outside[rooms.getOrDefault(there.room(), rooms.size())] = starts;
        }
        return outside;
    }

    /** As {@link Span#within}, of spans merged before. */
    private static boolean holds(List<Span> merged, Span span) {
        return merged.isEmpty() || merged.stream().anyMatch(one -> one.holds(span));
    }
}
