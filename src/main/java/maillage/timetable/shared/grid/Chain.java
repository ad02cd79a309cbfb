package maillage.timetable.shared.grid;

import maillage.timetable.shared.search.Landscape;

/**
 * Kempe chains: a session moves by an offset in time, those it would clash with by the opposite
 * offset, those they would clash with by the offset again, and so on (Morgenstern and Shapiro 1986;
 * for timetables Thompson and Dowsland 1998). For two starts this is the exchange of a connected
 * part of their sessions.
 */
final class Chain {
    private final Placement on;
    private final Trail trail;
    private final int[] sessions;

    /** 1 for a session that goes by the offset, -1 for one that comes, 0 for one that stays. */
    private final byte[] way;

    private int count;

    Chain(Placement on, Trail trail) {
        this.on = on;
        this.trail = trail;
        sessions = new int[on.grid.sessions];
        way = new byte[on.grid.sessions];
    }

    /**
     * Moves the closure of one or two sessions, noted in the trail; the second, or -1, comes the
     * opposite way.
     *
     * @param wanted the room the first should have, or -1 for the one it has
     * @param most sessions in a chain
     * @return the change of cost, or {@link Landscape#REFUSED} with nothing changed
     */
    long move(int first, int second, int offset, int wanted, int most) {
        count = 0;
        boolean whole =
                add(first, 1, offset)
                        && (second < 0 || add(second, -1, offset))
                        && close(offset, most);
        long change = whole ? carry(offset, wanted) : Landscape.REFUSED;
        for (int i = 0; i < count; i++) {
            way[sessions[i]] = 0;
        }
        return change;
    }

    /** Lets a session come along; false if it may not go there. */
    private boolean add(int session, int direction, int offset) {
        int to = on.start[session] + direction * offset;
        way[session] = (byte) direction;
        sessions[count++] = session;
        return to >= 0
                && to < on.grid.steps
                && on.grid.startCost[session * on.grid.steps + to] != Grid.FORBIDDEN;
    }

    private boolean close(int offset, int most) {
        int words = on.grid.words;
        for (int i = 0; i < count; i++) {
            int session = sessions[i];
            int to = on.start[session] + way[session] * offset;
            for (int word = 0; word < words; word++) {
                long left = on.running.clashes(session, to, word);
                for (; left != 0; left &= left - 1) {
                    int other = (word << 6) + Long.numberOfTrailingZeros(left);
                    if (way[other] == 0) {
                        if (count == most || !add(other, -way[session], offset)) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }

    private long carry(int offset, int wanted) {
        trail.forget();
        long change = 0;
        for (int i = 0; i < count; i++) {
            change += trail.lift(sessions[i]);
        }
        for (int i = 0; i < count; i++) {
            int session = sessions[i];
            int to = trail.oldStart(i) + way[session] * offset;
            int room = -1;
            if (on.timely(session, to) && !on.running.clashing(session, to)) {
                int first = i == 0 && wanted >= 0 ? wanted : trail.oldRoom(i);
                room = on.roomAt(session, to, first, trail.oldRoom(0));
            }
            if (room < 0) {
                trail.undo();
                return Landscape.REFUSED;
            }
            change += on.in(session, to, room);
        }
        return change;
    }
}
