package maillage.timetable.shared.grid;

import java.util.Arrays;

/**
 * Who holds which room when. Where rooms cost nothing ({@link Grid#matching}), a session takes any
 * room of its start that it may have, and others change rooms to make way along an augmenting path
 * of the bipartite matching (Kuhn 1955), found breadth first.
 */
final class Rooms {
    private final Grid grid;

    /** Bits of the steps held in a room on a day: {@code room * days + day}. */
    private final long[] taken;

    /** The session that holds a room at a step, or -1: {@code room * steps + step}. */
    private final int[] holder;

    /** Bits of the rooms free at a step. */
    private final long[] free;

    private final int[] parent = new int[64];
    private final int[] queue = new int[64];

    Rooms(Grid grid) {
        this.grid = grid;
        taken = new long[grid.rooms * grid.days];
        holder = new int[grid.rooms * grid.steps];
        free = new long[grid.steps];
        clear();
    }

    void clear() {
        Arrays.fill(taken, 0);
        Arrays.fill(holder, -1);
        Arrays.fill(free, grid.rooms == 64 ? -1L : (1L << grid.rooms) - 1);
    }

    int holder(int room, int step) {
        return holder[room * grid.steps + step];
    }

    long free(int step) {
        return free[step];
    }

    /** Whether a session could hold a room from a start on. */
    boolean open(int session, int start, int room) {
        int at = room * grid.days + grid.day[start];
        return !closed(session, start, room)
                && (taken[at] & bits(start, grid.duration[session] + grid.changeover[room])) == 0;
    }

    /** Whether a room is closed to a session from a start on. */
    boolean closed(int session, int start, int room) {
        long bits = grid.closed[room * grid.days + grid.day[start]];
        return bits != 0 && (bits & bits(start, grid.duration[session])) != 0;
    }

    /** The same for a session that would leave a place it has. */
    boolean open(int session, int start, int room, int leftStart, int leftRoom) {
        int day = grid.day[start];
        if (room != leftRoom || day != grid.day[leftStart]) {
            return open(session, start, room);
        }
        int at = room * grid.days + day;
        int length = grid.duration[session] + grid.changeover[room];
        return !closed(session, start, room)
                && (taken[at] & ~bits(leftStart, length) & bits(start, length)) == 0;
    }

    void take(int session, int start, int room) {
        set(session, start, room, session);
    }

    void leave(int session, int start, int room) {
        set(session, start, room, -1);
    }

    private void set(int session, int start, int room, int by) {
        int length =
                Math.min(
                        grid.duration[session] + grid.changeover[room],
                        grid.perDay - grid.stepOfDay[start]);
        taken[room * grid.days + grid.day[start]] ^= bits(start, length);
        for (int step = start; step < start + length; step++) {
            holder[room * grid.steps + step] = by;
            free[step] ^= 1L << room;
        }
    }

    /** Steps of a day from a start on, cut at its end. */
    private long bits(int start, int length) {
        int step = grid.stepOfDay[start];
        int cut = Math.min(length, grid.perDay - step);
        return (cut == 64 ? -1L : (1L << cut) - 1) << step;
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
            leave(session, step, from);
            take(session, step, room);
            roomOf[session] = room;
            room = from;
        }
        return room;
    }
}
