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
            long clashWeight = weigh(0);
            if (clashWeight > bestWeight) {
                continue;
            }
            int count = pushedCount;
            if (grid.matching) {
                int extra = needed(session, start);
                consider(clashWeight + (extra < 0 ? 0 : weight[extra]), start, extra, dice);
                continue;
            }
            for (int room : grid.sessionRooms[session]) {
                if (pushHolders(session, start, room)) {
                    consider(clashWeight + weigh(count), start, room, dice);
                }
                pushedCount = count;
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
        if (!grid.matching) {
            pushHolders(session, bestStart, bestRoom);
        } else if (bestRoom >= 0) {
            push(bestRoom);
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
        for (int i = 0; i < pushedCount; i++) {
            if (pushed[i] == session) {
                return;
            }
        }
        pushed[pushedCount++] = session;
    }

    private long weigh(int from) {
        long sum = 0;
        for (int i = from; i < pushedCount; i++) {
            sum += weight[pushed[i]];
        }
        return sum;
    }

    private void pushClashes(int session, int start) {
        int end = start + grid.busyFrom(session, start);
        for (int step = start; step < end; step++) {
            for (int word = 0; word < grid.words; word++) {
                long bits = at.running.clashes(session, step, word);
                for (; bits != 0; bits &= bits - 1) {
                    push((word << 6) + Long.numberOfTrailingZeros(bits));
                }
            }
        }
    }

    private void pushDisorder(int session, int start) {
        for (int first : grid.before[session]) {
            if (at.start[first] >= 0 && at.start[first] + grid.duration[first] > start) {
                push(first);
            }
        }
        for (int then : grid.after[session]) {
            if (at.start[then] >= 0 && start + grid.duration[session] > at.start[then]) {
                push(then);
            }
        }
    }

    /** Pushes those who hold a room; false if it is closed. */
    private boolean pushHolders(int session, int start, int room) {
        if (at.rooms.closed(session, start, room)) {
            return false;
        }
        int end =
                Math.min(
                        start + grid.duration[session] + grid.changeover[room],
                        start - grid.stepOfDay[start] + grid.perDay);
        for (int step = start; step < end; step++) {
            if (at.rooms.holder(room, step) >= 0) {
                push(at.rooms.holder(room, step));
            }
        }
        return true;
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
