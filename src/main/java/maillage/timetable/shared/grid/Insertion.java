package maillage.timetable.shared.grid;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import maillage.timetable.shared.search.Landscape;

/**
 * The feasibility phase: a session without a place is put where those it pushes out weigh least,
 * and each time it has to push it weighs more (guided ejection search, Nagata and Bräysy 2009).
 * Between two insertions the others move at random without loss of a place.
 */
final class Insertion {
    private static final int MOVES = 5;

    private final Grid grid;
    private final Placement at;
    private final GridWalk walk;
    private final int[] weight;

    private final int[] pushed;
    private int pushedCount;
    private int bestStart;

    /** The room; where rooms are matched, the session to push out for one, or -1. */
    private int bestRoom;

    private long bestWeight;
    private int ties;

    /** Sessions that no start or no room suits: they wait for ever. */
    private final int hopeless;

    Insertion(Placement at, GridWalk walk) {
        this.at = at;
        this.walk = walk;
        grid = at.grid;
        weight = new int[grid.sessions];
        pushed = new int[grid.sessions];
        Arrays.fill(weight, 1);
        hopeless =
                (int) IntStream.range(0, grid.sessions).filter(one -> !grid.placeable(one)).count();
    }

    /** Makes so many insertions or ends earlier; whether all that can have a place have one. */
    boolean walk(SplittableRandom dice, int turns) {
        for (int i = 0; i < turns && at.waitingCount() > hopeless; i++) {
            int session = at.waiting(dice.nextInt(at.waitingCount()));
            if (!grid.placeable(session)) {
                continue;
            }
            choose(session, dice);
            if (bestStart < 0) {
                continue;
            }
            insert(session);
            if (pushedCount > 0) {
                weight[session]++;
                shake(dice);
            }
        }
        return at.waitingCount() == hopeless;
    }

    /** The place with the least weight to push out; among equals any with the same chance. */
    private void choose(int session, SplittableRandom dice) {
        bestStart = -1;
        bestWeight = Long.MAX_VALUE;
        for (int start : grid.starts[session]) {
            if (at.clashes != null && at.clashes.count(session, start) > bestWeight) {
                continue;
            }
            pushedCount = 0;
            pushClashes(session, start);
            pushDisorder(session, start);
            long clashWeight = weigh();
            if (clashWeight > bestWeight) {
                continue;
            }
            if (grid.matching) {
                int extra = needed(session, start);
                consider(clashWeight + (extra < 0 ? 0 : weight[extra]), start, extra, dice);
                continue;
            }
            for (int room : grid.sessionRooms[session]) {
                int holder = at.rooms.holder(room, start);
                int further = holder < 0 || isPushed(holder) ? 0 : weight[holder];
                consider(clashWeight + further, start, room, dice);
            }
        }
    }

    private void consider(long sum, int start, int room, SplittableRandom dice) {
        if (sum < bestWeight) {
            ties = 0;
        }
        if (sum <= bestWeight && dice.nextInt(++ties) == 0) {
            bestWeight = sum;
            bestStart = start;
            bestRoom = room;
        }
    }

    private void insert(int session) {
        pushedCount = 0;
        pushClashes(session, bestStart);
        pushDisorder(session, bestStart);
        int further = grid.matching ? bestRoom : at.rooms.holder(bestRoom, bestStart);
        if (further >= 0) {
            push(further);
        }
        for (int i = 0; i < pushedCount; i++) {
            int other = pushed[i];
            int old = at.start[other];
            at.out(other);
            at.keep(other, old);
        }
        at.in(session, bestStart, at.roomAt(session, bestStart, bestRoom, -1));
        at.keep(session, -1);
    }

    private void push(int session) {
        if (!isPushed(session)) {
            pushed[pushedCount++] = session;
        }
    }

    private boolean isPushed(int session) {
        for (int i = 0; i < pushedCount; i++) {
            if (pushed[i] == session) {
                return true;
            }
        }
        return false;
    }

    private long weigh() {
        long sum = 0;
        for (int i = 0; i < pushedCount; i++) {
            sum += weight[pushed[i]];
        }
        return sum;
    }

    private void pushClashes(int session, int start) {
        for (int word = 0; word < grid.words; word++) {
            long bits = at.running.clashes(session, start, word);
            for (; bits != 0; bits &= bits - 1) {
                push((word << 6) + Long.numberOfTrailingZeros(bits));
            }
        }
    }

    private void pushDisorder(int session, int start) {
        for (int first : grid.before[session]) {
            if (at.start[first] >= start) {
                push(first);
            }
        }
        for (int then : grid.after[session]) {
            if (at.start[then] >= 0 && at.start[then] <= start) {
                push(then);
            }
        }
    }

    /** The lightest session to push for a room, beside those pushed already; -1 if none need go. */
    private int needed(int session, int start) {
        long gone = at.rooms.free(start);
        for (int i = 0; i < pushedCount; i++) {
            if (at.start[pushed[i]] == start) {
                gone |= 1L << at.room[pushed[i]];
            }
        }
        long seen = at.rooms.reach(session, start, gone);
        if ((seen & gone) != 0) {
            return -1;
        }
        int lightest = -1;
        for (long left = seen; left != 0; left &= left - 1) {
            int holder = at.rooms.holder(Long.numberOfTrailingZeros(left), start);
            lightest = lightest < 0 || weight[holder] < weight[lightest] ? holder : lightest;
        }
        return lightest;
    }

    /** Moves at random what has a place, so that the next push finds another neighbourhood. */
    private void shake(SplittableRandom dice) {
        for (int i = 0; i < MOVES; i++) {
            if (walk.propose(dice) != Landscape.REFUSED) {
                walk.accept();
            }
        }
        walk.cost();
    }
}
