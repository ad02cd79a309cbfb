package maillage.timetable.shared.programme.planning;

import java.util.Arrays;

/**
 * Where each session is, and what each place would cost it. A session can be moved lightly, then
 * kept or taken back: the table of overlaps, dear to keep, follows only what is kept.
 */
final class Placement {
    final Model model;
    final int[] start;
    final int[] room;

    /** Starts that {@link #overlaps} reflects. */
    private final int[] kept;

    /** What a session at a start overlaps, {@code session * steps + start}. */
    private final long[] overlaps;

    private final Rooms rooms;
    private final Sites sites;
    private final Days days;
    private final Supplies supplies;
    private final int[] moved;
    private final int[] movedStart;
    private final int[] movedRoom;
    private int moves;
    private long cost;
    private long changed;

    Placement(Model model) {
        this.model = model;
        start = new int[model.sessions];
        room = new int[model.sessions];
        kept = new int[model.sessions];
        overlaps = new long[model.sessions * model.steps];
        rooms = new Rooms(model, start);
        sites = new Sites(model, start, room);
        days = new Days(model, start, room);
        supplies = new Supplies(model, start);
        moved = new int[64];
        movedStart = new int[64];
        movedRoom = new int[64];
        clear();
    }

    private void clear() {
        Arrays.fill(start, -1);
        Arrays.fill(room, -1);
        Arrays.fill(kept, -1);
        Arrays.fill(overlaps, 0);
        rooms.clear();
        days.clear();
        supplies.clear();
        moves = 0;
        changed = 0;
        cost = model.unplacedCost * model.sessions;
    }

    /** Of what is kept and of what was moved since. */
    long cost() {
        return cost + changed;
    }

    /** Starts, then rooms; -1 for a session without a place. */
    int[] places() {
        int[] places = Arrays.copyOf(start, 2 * model.sessions);
        System.arraycopy(room, 0, places, model.sessions, model.sessions);
        return places;
    }

    void restore(int[] places) {
        clear();
        for (int session = 0; session < model.sessions; session++) {
            if (places[session] >= 0) {
                move(session, places[session], places[model.sessions + session]);
                keep();
            }
        }
    }

    /** What changes when a session goes to a place, or loses it at -1; nothing is moved. */
    long change(int session, int toStart, int toRoom) {
        return at(session, toStart, toRoom) - at(session, start[session], room[session]);
    }

    /** Everything that a session costs at a place, itself and with all others where they are. */
    long at(int session, int at, int where) {
        if (at < 0) {
            return model.unplacedCost;
        }
        long sum = model.own(session, at, where) + overlaps[session * model.steps + at];
        for (int i = 0; i < moves; i++) {
            sum += correction(session, at, i);
        }
        if (where < model.rooms) {
            sum += rooms.at(session, at, where) + sites.at(session, at, where);
        }
        return sum
                + supplies.at(session, at)
                + days.at(session, at, where)
                + Links.at(model, session, at, where, start, room);
    }

    /**
     * Whether a place is forbidden to a session at a glance: closed, or overlapping where it must
     * not, those left aside who are about to leave. Only while nothing is moved lightly.
     */
    boolean forbidden(int session, int at, int where, int[] leaving, int many) {
        int row = session * model.steps + at;
        long sum = overlaps[row] + model.startCost[row];
        for (int i = 0; i < many; i++) {
            int other = leaving[i];
            if (other != session && model.overlap(session, at, other, start[other])) {
                sum -= model.overlap[session * model.sessions + other];
            }
        }
        boolean closed = model.openFor[where * model.steps + at] < model.duration[session];
        sum += model.hours(session, at, where);
        return sum + (closed ? model.openCost : 0) >= model.costs.forbidden;
    }

    /** The table still has the moved ones where they were. */
    private long correction(int session, int at, int move) {
        int other = moved[move];
        long pair = model.overlap[session * model.sessions + other];
        if (pair == 0 || other == session || repeated(other, move)) {
            return 0;
        }
        long sum = model.overlap(session, at, other, start[other]) ? pair : 0;
        return model.overlap(session, at, other, kept[other]) ? sum - pair : sum;
    }

    private boolean repeated(int session, int before) {
        for (int i = 0; i < before; i++) {
            if (moved[i] == session) {
                return true;
            }
        }
        return false;
    }

    /** Moves lightly; {@link #keep} or {@link #takeBack} must follow before long. */
    long move(int session, int toStart, int toRoom) {
        long change = change(session, toStart, toRoom);
        moved[moves] = session;
        movedStart[moves] = start[session];
        movedRoom[moves] = room[session];
        moves++;
        set(session, toStart, toRoom);
        changed += change;
        return change;
    }

    private void set(int session, int toStart, int toRoom) {
        if (start[session] >= 0) {
            rooms.take(session, start[session], room[session]);
            days.take(session, start[session]);
            supplies.add(session, start[session], -1);
        }
        start[session] = toStart;
        room[session] = toRoom;
        if (toStart >= 0) {
            rooms.put(session, toStart, toRoom);
            days.put(session, toStart);
            supplies.add(session, toStart, 1);
        }
    }

    void takeBack() {
        while (moves > 0) {
            moves--;
            set(moved[moves], movedStart[moves], movedRoom[moves]);
        }
        changed = 0;
    }

    void keep() {
        for (int i = 0; i < moves; i++) {
            int session = moved[i];
            if (kept[session] != start[session]) {
                spread(session, kept[session], -1);
                spread(session, start[session], 1);
                kept[session] = start[session];
            }
        }
        moves = 0;
        cost += changed;
        changed = 0;
    }

    /** Tells those whom an overlap with a session costs where that session is, or no longer is. */
    private void spread(int session, int at, int sign) {
        if (at < 0) {
            return;
        }
        int first = model.firstOf[model.dayOf[at]];
        int end = Math.min(model.firstOf[model.dayOf[at] + 1], at + model.duration[session]);
        int row = session * model.sessions;
        for (int other : model.overlapping[session]) {
            long pair = sign * model.overlap[row + other];
            int base = other * model.steps;
            for (int k = Math.max(first, at - model.duration[other] + 1); k < end; k++) {
                overlaps[base + k] += pair;
            }
        }
    }

    /**
     * Up to two sessions in a room at a time that could make way; how many there are, at most 3.
     */
    int holders(int session, int at, int where, int[] found) {
        return rooms.holders(session, at, where, found);
    }
}
