package maillage.timetable.shared.grid;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where every session is. What is placed breaks no hard rule as long as {@link #in} is asked only
 * for places that are {@link #timely}, not {@link Running#clashing}, and whose room is open.
 */
final class Placement {
    final Grid grid;
    final Rooms rooms;

    /** Start of each session, or -1. */
    final int[] start;

    final int[] room;

    final Running running;
    private final Rules rules;
    final @Nullable Clashes clashes;
    private final int[] waiting;
    private final int[] waitingAt;
    private int waitingCount;
    private long cost;
    private final long empty;

    Placement(Grid grid) {
        this.grid = grid;
        rooms = new Rooms(grid);
        start = new int[grid.sessions];
        room = new int[grid.sessions];
        running = new Running(grid);
        waiting = new int[grid.sessions];
        waitingAt = new int[grid.sessions];
        Arrays.fill(start, -1);
        Arrays.fill(room, -1);
        rules = new Rules(grid);
        clashes = Clashes.fit(grid) ? new Clashes(grid) : null;
        empty = Arrays.stream(grid.unplaced).sum() + rules.empty();
        cost = empty;
        for (int session = 0; session < grid.sessions; session++) {
            wait(session);
        }
    }

    long cost() {
        return cost;
    }

    /** How many sessions have no place, and which. */
    int waitingCount() {
        return waitingCount;
    }

    int waiting(int index) {
        return waiting[index];
    }

    /** Whether a start is allowed and keeps the order with all sessions that have a place. */
    boolean timely(int session, int at) {
        if (grid.startCost[session * grid.steps + at] == Grid.FORBIDDEN) {
            return false;
        }
        for (int first : grid.before[session]) {
            if (start[first] >= at) {
                return false;
            }
        }
        for (int then : grid.after[session]) {
            if (start[then] >= 0 && start[then] <= at) {
                return false;
            }
        }
        return true;
    }

    /** The opposite, faster; not while changes are only tried. */
    boolean clear(int session, int at) {
        return clashes == null ? !running.clashing(session, at) : clashes.clear(session, at);
    }

    /**
     * A room for a session at a start, or -1: the first wanted if it is open, else the second, else
     * the cheapest; where rooms cost nothing, any, and others may make way.
     */
    int roomAt(int session, int at, int first, int second) {
        if (grid.matching) {
            int last = rooms.path(session, at);
            return last < 0 ? -1 : rooms.makeWay(last, at, room);
        }
        if (mayHave(session, at, first)) {
            return first;
        }
        if (second >= 0 && mayHave(session, at, second)) {
            return second;
        }
        for (int where : grid.sessionRooms[session]) {
            if (rooms.open(at, where)) {
                return where;
            }
        }
        return -1;
    }

    /** Whether a room suits a session and is open to it at a start. */
    boolean mayHave(int session, int at, int where) {
        return grid.roomCost[session * grid.rooms + where] != Grid.FORBIDDEN
                && rooms.open(at, where);
    }

    /** Moves a placed session to a start and a room, or to the end of the last path of rooms. */
    void move(int session, int newStart, int newRoom) {
        int old = start[session];
        out(session);
        in(session, newStart, grid.matching ? rooms.makeWay(newRoom, newStart, room) : newRoom);
        keep(session, old);
    }

    /** The change of cost if a placed session moved; changes nothing. */
    long shift(int session, int newStart, int newRoom) {
        int oldStart = start[session];
        int oldRoom = room[session];
        return grid.placeCost(session, newStart, newRoom)
                - grid.placeCost(session, oldStart, oldRoom)
                + rules.shift(session, oldStart, oldRoom, newStart, newRoom);
    }

    /** The change of cost if two sessions of one start exchanged rooms; changes nothing. */
    long trade(int session, int other) {
        int at = start[session];
        return grid.placeCost(session, at, room[other])
                - grid.placeCost(session, at, room[session])
                + grid.placeCost(other, at, room[session])
                - grid.placeCost(other, at, room[other])
                + rules.exchange(session, room[session], other, room[other]);
    }

    /** Lets two sessions of one start exchange rooms. */
    void exchange(int session, int other) {
        int at = start[session];
        int oldRoom = room[session];
        int otherRoom = room[other];
        out(session);
        out(other);
        in(session, at, otherRoom);
        in(other, at, oldRoom);
    }

    /** Gives a waiting session a place; answers the change of cost. */
    long in(int session, int at, int where) {
        long change =
                grid.placeCost(session, at, where)
                        - grid.unplaced[session]
                        + rules.in(session, at, where);
        rooms.take(session, at, where);
        running.mark(session, at);
        start[session] = at;
        room[session] = where;
        int last = waiting[--waitingCount];
        waiting[waitingAt[session]] = last;
        waitingAt[last] = waitingAt[session];
        cost += change;
        return change;
    }

    /** Takes a session from its place; answers the change of cost. */
    long out(int session) {
        int at = start[session];
        int where = room[session];
        long change =
                grid.unplaced[session]
                        - grid.placeCost(session, at, where)
                        + rules.out(session, at, where);
        rooms.leave(at, where);
        running.mark(session, at);
        start[session] = -1;
        room[session] = -1;
        wait(session);
        cost += change;
        return change;
    }

    private void wait(int session) {
        waitingAt[session] = waitingCount;
        waiting[waitingCount++] = session;
    }

    /** Counts a change that stays, of a session that was at a start or, -1, waited. */
    void keep(int session, int oldStart) {
        left(session, oldStart);
        came(session, oldStart);
    }

    /** The first half of that: the session is no longer where it was. */
    void left(int session, int oldStart) {
        if (clashes != null && oldStart >= 0 && oldStart != start[session]) {
            clashes.out(session, oldStart);
        }
    }

    /** The second half: it is where it is. */
    void came(int session, int oldStart) {
        if (clashes != null && start[session] >= 0 && oldStart != start[session]) {
            clashes.in(session, start[session]);
        }
    }

    void clear() {
        for (int session = 0; session < grid.sessions; session++) {
            int old = start[session];
            if (old >= 0) {
                out(session);
                keep(session, old);
            }
        }
        if (cost != empty) {
            throw new IllegalStateException("an empty grid costs " + empty + ", not " + cost);
        }
    }
}
