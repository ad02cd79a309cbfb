package maillage.timetable.shared.conference;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A programme that changes: which submission is where, the counters the objective needs, and its
 * exact cost. A change is tried in place: {@link #begin}, any puts, takes and exchanges, {@link
 * #settle}; {@link #undo} goes back to where it began.
 */
final class Board {
    static final int NOWHERE = -1;

    final Instance given;
    final int depth;

    /** Where each submission is, and its first slot there. */
    final int[] cell;

    final int[] start;

    /** Who is in each slot: {@code cell * depth + slot}. */
    final int[] occupant;

    final int[] used;

    /** Free slots in all cells of each track. */
    final int[] spare;

    final int[] slotsOf;
    final int[] sessionOf;
    final int[] roomOf;

    /** The track of each cell; a cell without submissions has none. */
    final Cells cells;

    private final TrackCounts tracks;
    private final TrackOrders orders;
    private final Trace trace;
    private final SubmissionCosts submissions;
    private long cost;
    private int slotsOutside;

    Board(Instance given) {
        this.given = given;
        depth = given.depth();
        cell = new int[given.submissions()];
        start = new int[given.submissions()];
        Arrays.fill(cell, NOWHERE);
        occupant = new int[given.cells() * depth];
        Arrays.fill(occupant, NOWHERE);
        used = new int[given.cells()];
        spare = new int[given.tracks()];
        slotsOf = new int[given.cells()];
        sessionOf = new int[given.cells()];
        roomOf = new int[given.cells()];
        for (int c = 0; c < given.cells(); c++) {
            sessionOf[c] = c / given.rooms();
            roomOf[c] = c % given.rooms();
            slotsOf[c] = given.slots()[sessionOf[c]];
        }
        cells = new Cells(given);
        tracks = new TrackCounts(given);
        orders = new TrackOrders(this);
        trace = new Trace(given.submissions(), given.cells());
        submissions = new SubmissionCosts(this, trace);
        for (int length : given.length()) {
            slotsOutside += length;
        }
    }

    /** The weighted objective of what is placed. */
    long cost() {
        return cost;
    }

    /** Slots of submissions that are nowhere yet. */
    int slotsOutside() {
        return slotsOutside;
    }

    /** What the order of a track costs, as last settled. */
    long orderCost(int of) {
        return orders.cost(of);
    }

    void begin() {
        trace.begin(cost, slotsOutside);
        orders.begin();
    }

    /** Brings the cost up to date; before it, it lacks what submissions cost. */
    void settle() {
        cost += submissions.change() + orders.settle();
    }

    /** Tries a change; whether it was made and leaves no more outside, else it is undone. */
    boolean attempt(Neighbourhood change, SplittableRandom dice) {
        int lacking = slotsOutside;
        begin();
        if (!change.attempt(dice) || slotsOutside > lacking) {
            undo();
            return false;
        }
        settle();
        return true;
    }

    void undo() {
        orders.undo();
        for (int i = trace.exchanges() - 1; i >= 0; i--) {
            exchange(trace.one(i), trace.other(i));
        }
        for (int i = trace.size() - 1; i >= 0; i--) {
            if (cell[trace.submission(i)] != NOWHERE) {
                take(trace.submission(i));
            }
        }
        for (int i = 0; i < trace.size(); i++) {
            int submission = trace.submission(i);
            if (trace.cell(submission) != NOWHERE) {
                put(submission, trace.cell(submission), trace.start(submission));
            }
        }
        orders.forget();
        cost = trace.cost();
        slotsOutside = trace.slotsOutside();
        trace.end();
    }

    /** Where everyone is: {@code cell * depth + first slot}, or -1. */
    int[] places() {
        int[] places = new int[cell.length];
        for (int s = 0; s < places.length; s++) {
            places[s] = cell[s] == NOWHERE ? NOWHERE : cell[s] * depth + start[s];
        }
        return places;
    }

    /** Whether a submission may be put at a place: free slots of a cell of no other track. */
    boolean fits(int submission, int place) {
        int at = place / depth;
        int first = place % depth;
        int end = first + given.length()[submission];
        if (used[at] > 0 && cells.owner(at) != given.track()[submission] || end > slotsOf[at]) {
            return false;
        }
        for (int slot = first; slot < end; slot++) {
            if (occupant[at * depth + slot] != NOWHERE) {
                return false;
            }
        }
        return true;
    }

    /** Places a submission on free slots of a cell that is empty or of its track. */
    void put(int submission, int at, int first) {
        trace.touch(submission, NOWHERE, 0);
        int of = given.track()[submission];
        if (used[at] == 0) {
            open(at, of);
        }
        int length = given.length()[submission];
        for (int slot = 0; slot < length; slot++) {
            occupant[at * depth + first + slot] = submission;
        }
        used[at] += length;
        spare[of] -= length;
        slotsOutside -= length;
        cell[submission] = at;
        start[submission] = first;
        orders.changed(of);
    }

    void take(int submission) {
        int at = cell[submission];
        trace.touch(submission, at, start[submission]);
        int of = given.track()[submission];
        int length = given.length()[submission];
        int from = at * depth + start[submission];
        for (int slot = 0; slot < length; slot++) {
            occupant[from + slot] = NOWHERE;
        }
        used[at] -= length;
        spare[of] += length;
        slotsOutside += length;
        cell[submission] = NOWHERE;
        if (used[at] == 0) {
            close(at, of);
        }
        orders.changed(of);
    }

    /**
     * Exchanges all that is in two cells of one session, of two tracks or of a track and empty: who
     * meets whom stays. Not to be mixed with puts and takes in one trial.
     */
    void exchange(int one, int other) {
        trace.exchanged(one, other);
        int ofOne = cells.owner(one);
        int ofOther = cells.owner(other);
        for (int slot = 0; slot < slotsOf[one]; slot++) {
            int here = occupant[one * depth + slot];
            int there = occupant[other * depth + slot];
            occupant[one * depth + slot] = there;
            occupant[other * depth + slot] = here;
            if (here != NOWHERE && start[here] == slot) {
                move(here, other);
            }
            if (there != NOWHERE && start[there] == slot) {
                move(there, one);
            }
        }
        int taken = used[one];
        used[one] = used[other];
        used[other] = taken;
        if (ofOne < given.tracks()) {
            orders.changed(ofOne);
        }
        if (ofOther < given.tracks()) {
            orders.changed(ofOther);
        }
        cells.exchange(one, other);
        cost += tracks.leaveRoom(ofOne, one) + tracks.leaveRoom(ofOther, other);
        cost += tracks.enterRoom(ofOne, other) + tracks.enterRoom(ofOther, one);
    }

    private void move(int submission, int to) {
        int row = submission * given.rooms();
        cost +=
                given.roomCost()[row + roomOf[to]]
                        - given.roomCost()[row + roomOf[cell[submission]]];
        cell[submission] = to;
    }

    private void open(int at, int of) {
        cells.move(at, of);
        spare[of] += slotsOf[at];
        cost += tracks.enterSession(of, sessionOf[at]) + tracks.enterRoom(of, at);
    }

    private void close(int at, int of) {
        cells.move(at, given.tracks());
        spare[of] -= slotsOf[at];
        cost += tracks.leaveSession(of, sessionOf[at]) + tracks.leaveRoom(of, at);
    }
}
