package maillage.timetable.shared.grid;

import java.util.SplittableRandom;
import maillage.timetable.shared.search.Landscape;

/**
 * The neighbourhoods of a {@link Grid}: a session to another start, another room or both; where
 * others are in the way, the Kempe chain or exchange that makes way; a session without a place put
 * in, at most one other taken out for it.
 */
public final class GridWalk implements Landscape {
    private static final int LONGEST_CHAIN = 12;

    private final Grid grid;
    private final Placement at;
    private final Trail trail;
    private final Chain chain;
    private final Insertion insertion;
    private final long bound;

    /** Whether the last proposal was made already, and must be undone unless accepted. */
    private boolean made;

    private int session;
    private int toStart;
    private int toRoom;

    /** With whom the session would exchange rooms, or -1. */
    private int partner;

    public GridWalk(Grid grid) {
        this(grid, 0);
    }

    /**
     * @param bound what is known that no state costs less than
     */
    public GridWalk(Grid grid, long bound) {
        this.grid = grid;
        this.bound = bound;
        at = new Placement(grid);
        trail = new Trail(at);
        chain = new Chain(at, trail);
        insertion = new Insertion(at, this);
    }

    @Override
    public long cost() {
        takeBack();
        return at.cost();
    }

    @Override
    public long propose(SplittableRandom dice) {
        takeBack();
        partner = -1;
        session = dice.nextInt(grid.sessions);
        if (!grid.placeable(session)) {
            return REFUSED;
        }
        toStart =
                at.clashes == null
                        ? grid.starts[session][dice.nextInt(grid.starts[session].length)]
                        : at.clashes.draw(session, at.start[session], dice);
        if (at.start[session] < 0) {
            return toStart < 0 ? REFUSED : insert(dice);
        }
        if (toStart < 0) {
            toStart = at.start[session];
        }
        return grid.matching ? moveInTime(dice) : moveInTimeAndRoom(dice);
    }

    private long moveInTime(SplittableRandom dice) {
        int from = at.start[session];
        if (from == toStart) {
            return REFUSED;
        }
        int second = -1;
        if (at.clear(session, toStart)) {
            if (!at.timely(session, toStart)) {
                return REFUSED;
            }
            toRoom = at.rooms.path(session, toStart);
            if (toRoom >= 0) {
                return at.shift(session, toStart, at.room[session]);
            }
            second = partner(from, dice);
            if (second < 0) {
                return REFUSED;
            }
        }
        return made(chain.move(session, second, toStart - from, -1, LONGEST_CHAIN));
    }

    /** A session that holds a room at the start wanted and could come to the one left, or -1. */
    private int partner(int from, SplittableRandom dice) {
        int first = dice.nextInt(grid.rooms);
        for (int i = 0; i < grid.rooms; i++) {
            int room = first + i < grid.rooms ? first + i : first + i - grid.rooms;
            int other = at.rooms.holder(room, toStart);
            if (other >= 0 && (at.clashes == null || at.clashes.comes(other, from, session))) {
                return other;
            }
        }
        return -1;
    }

    private long moveInTimeAndRoom(SplittableRandom dice) {
        int from = at.start[session];
        toRoom = at.room[session];
        int kind = dice.nextInt(8);
        if (kind < 2) {
            toStart = from;
        }
        if (kind < 6) {
            int[] rooms = grid.sessionRooms[session];
            int count = kind == 0 || kind == 2 ? rooms.length : grid.cheapRooms[session];
            toRoom = rooms[dice.nextInt(count)];
        }
        if (toStart == from && toRoom == at.room[session]) {
            return REFUSED;
        }
        boolean open = at.rooms.open(toStart, toRoom);
        if (open && (toStart == from || at.clear(session, toStart))) {
            return at.timely(session, toStart) ? at.shift(session, toStart, toRoom) : REFUSED;
        }
        if (toStart == from) {
            return exchangeRooms();
        }
        int second = at.rooms.holder(toRoom, toStart);
        return made(chain.move(session, second, toStart - from, toRoom, LONGEST_CHAIN));
    }

    /** Two sessions of one start exchange rooms. */
    private long exchangeRooms() {
        int other = at.rooms.holder(toRoom, toStart);
        int oldRoom = at.room[session];
        if (grid.roomCost[other * grid.rooms + oldRoom] == Grid.FORBIDDEN) {
            return REFUSED;
        }
        partner = other;
        return at.trade(session, other);
    }

    private long insert(SplittableRandom dice) {
        if (!at.timely(session, toStart)) {
            return REFUSED;
        }
        trail.forget();
        long change = trail.lift(session);
        int blocker = at.running.onlyClash(session, toStart);
        if (blocker == Running.SEVERAL) {
            return REFUSED;
        }
        if (blocker >= 0) {
            change += trail.lift(blocker);
        }
        int[] rooms = grid.sessionRooms[session];
        int room = at.roomAt(session, toStart, rooms[dice.nextInt(rooms.length)], -1);
        if (room < 0) {
            trail.undo();
            return REFUSED;
        }
        return made(change + at.in(session, toStart, room));
    }

    private long made(long change) {
        made = change != REFUSED;
        return change;
    }

    @Override
    public void accept() {
        if (made) {
            trail.keep();
            made = false;
        } else if (partner >= 0) {
            at.exchange(session, partner);
        } else {
            at.move(session, toStart, toRoom);
        }
    }

    private void takeBack() {
        if (made) {
            trail.undo();
            made = false;
        }
    }

    @Override
    public int[] places() {
        takeBack();
        int[] places = new int[2 * grid.sessions];
        System.arraycopy(at.start, 0, places, 0, grid.sessions);
        System.arraycopy(at.room, 0, places, grid.sessions, grid.sessions);
        return places;
    }

    @Override
    public void restore(int[] places) {
        takeBack();
        at.clear();
        for (int i = 0; i < grid.sessions; i++) {
            if (places[i] >= 0) {
                at.in(i, places[i], places[grid.sessions + i]);
                at.keep(i, -1);
            }
        }
    }

    /** Takes over what of a state breaks no hard rule; the rest waits for a place. */
    public void adopt(int[] places) {
        takeBack();
        at.clear();
        for (int i = 0; i < grid.sessions; i++) {
            int from = places[i];
            int where = places[grid.sessions + i];
            if (from >= 0
                    && at.timely(i, from)
                    && !at.running.clashing(i, from)
                    && at.mayHave(i, from, where)) {
                at.in(i, from, where);
                at.keep(i, -1);
            }
        }
    }

    @Override
    public boolean settle(SplittableRandom dice, int steps) {
        takeBack();
        return insertion.walk(dice, steps);
    }

    @Override
    public long bound() {
        return bound;
    }
}
