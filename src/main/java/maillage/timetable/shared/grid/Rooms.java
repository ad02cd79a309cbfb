package maillage.timetable.shared.grid;

import java.util.Arrays;

/**
 * Who holds which room when. Where rooms cost nothing ({@link Grid#matching}), a session takes any
 * room of its start that it may have, and others change rooms to make way along an augmenting path
 * of the bipartite matching (Kuhn 1955), found breadth first.
 */
final class Rooms {
    private final Grid grid;

    /** The session that holds a room at a step, or -1: {@code room * steps + step}. */
    private final int[] holder;

    /** Bits of the rooms free at a step. */
    private final long[] free;

    private final int[] parent = new int[64];
    private final int[] queue = new int[64];

    Rooms(Grid grid) {
        this.grid = grid;
        holder = new int[grid.rooms * grid.steps];
        free = new long[grid.steps];
        Arrays.fill(holder, -1);
        Arrays.fill(free, grid.rooms == 64 ? -1L : (1L << grid.rooms) - 1);
    }

    int holder(int room, int step) {
        return holder[room * grid.steps + step];
    }

    long free(int step) {
        return free[step];
    }

    /** Whether nobody holds a room at a step. */
    boolean open(int step, int room) {
        return (free[step] >>> room & 1) == 1;
    }

    void take(int session, int step, int room) {
        holder[room * grid.steps + step] = session;
        free[step] ^= 1L << room;
    }

    void leave(int step, int room) {
        holder[room * grid.steps + step] = -1;
        free[step] ^= 1L << room;
    }

    /**
     * The room that would fall free for a session at the end of an augmenting path, or -1 when no
     * exchange of rooms makes way. {@link #makeWay} then walks that path.
     */
    int path(int session, int step) {
        long open = free[step];
        long direct = grid.roomBits[session] & open;
        if (direct != 0) {
            int room = Long.numberOfTrailingZeros(direct);
            parent[room] = -1;
            return room;
        }
        if (open == 0) {
            return -1;
        }
        long seen = grid.roomBits[session];
        int count = 0;
        for (long left = seen; left != 0; left &= left - 1) {
            int room = Long.numberOfTrailingZeros(left);
            parent[room] = -1;
            queue[count++] = room;
        }
        for (int i = 0; i < count; i++) {
            int room = queue[i];
            long others = grid.roomBits[holder[room * grid.steps + step]] & ~seen;
            long end = others & open;
            if (end != 0) {
                int last = Long.numberOfTrailingZeros(end);
                parent[last] = room;
                return last;
            }
            seen |= others;
            for (long left = others; left != 0; left &= left - 1) {
                int next = Long.numberOfTrailingZeros(left);
                parent[next] = room;
                queue[count++] = next;
            }
        }
        return -1;
    }

    /** Bits of the rooms a session could have by exchanges, up to the first of {@code open}. */
    long reach(int session, int step, long open) {
        long seen = grid.roomBits[session];
        long left = seen;
        while (left != 0 && (seen & open) == 0) {
            long more = grid.roomBits[holder(Long.numberOfTrailingZeros(left), step)] & ~seen;
            seen |= more;
            left = (left & (left - 1)) | more;
        }
        return seen;
    }

    /** Moves the holders along the last path by one room each; answers the room fallen free. */
    int makeWay(int last, int step, int[] roomOf) {
        int room = last;
        while (parent[room] >= 0) {
            int from = parent[room];
            int session = holder[from * grid.steps + step];
            leave(step, from);
            take(session, step, room);
            roomOf[session] = room;
            room = from;
        }
        return room;
    }
}
