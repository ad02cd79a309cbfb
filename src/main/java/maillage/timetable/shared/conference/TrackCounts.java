package maillage.timetable.shared.conference;

/**
 * Cells of each track by session and by room, and what the objective asks of a track: its matrix
 * costs, rooms beyond the first, cells in parallel, gaps between its sessions, rivals beside it.
 * Each change answers the change of cost. A track numbered {@code tracks} is no track: it costs
 * nothing in any room.
 */
final class TrackCounts {
    private final Instance given;
    private final int[] inSession;
    private final int[] inRoom;
    private final int[] runs;
    private final int[] rooms;

    TrackCounts(Instance given) {
        this.given = given;
        inSession = new int[given.tracks() * given.sessions()];
        inRoom = new int[given.tracks() * given.rooms()];
        runs = new int[given.tracks()];
        rooms = new int[given.tracks()];
    }

    long enterSession(int of, int session) {
        long change = rivals(of, session);
        return inSession[of * given.sessions() + session]++ > 0
                ? change + given.parallelWeight()
                : change + given.gapWeight() * runsBy(of, session, 1);
    }

    long leaveSession(int of, int session) {
        long change = -rivals(of, session);
        return --inSession[of * given.sessions() + session] > 0
                ? change - given.parallelWeight()
                : change + given.gapWeight() * runsBy(of, session, -1);
    }

    long enterRoom(int of, int cell) {
        if (of == given.tracks()) {
            return 0;
        }
        long change = given.cellCost(of, cell);
        boolean fresh = inRoom[of * given.rooms() + cell % given.rooms()]++ == 0;
        return fresh && rooms[of]++ > 0 ? change + given.roomWeight() : change;
    }

    long leaveRoom(int of, int cell) {
        if (of == given.tracks()) {
            return 0;
        }
        long change = -given.cellCost(of, cell);
        boolean last = --inRoom[of * given.rooms() + cell % given.rooms()] == 0;
        return last && --rooms[of] > 0 ? change - given.roomWeight() : change;
    }

    private long rivals(int of, int session) {
        Pairs rivals = given.rivals();
        long sum = 0;
        for (int i = rivals.from()[of]; i < rivals.from()[of + 1]; i++) {
            sum += rivals.cost()[i] * inSession[rivals.with()[i] * given.sessions() + session];
        }
        return sum;
    }

    /** A session enters (1) or leaves (-1) those of a track: how many more tracks have a gap. */
    private int runsBy(int of, int session, int sign) {
        int row = of * given.sessions();
        int beside = 0;
        if (session > 0 && inSession[row + session - 1] > 0) {
            beside++;
        }
        if (session + 1 < given.sessions() && inSession[row + session + 1] > 0) {
            beside++;
        }
        int before = runs[of] > 1 ? 1 : 0;
        runs[of] += sign * (1 - beside);
        return (runs[of] > 1 ? 1 : 0) - before;
    }
}
