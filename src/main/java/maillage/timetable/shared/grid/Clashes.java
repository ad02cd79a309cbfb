package maillage.timetable.shared.grid;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Counts, for each session and start, the placed sessions that would be in its way, so that a move
 * is drawn among those possible. On a tight grid that is one start in fifty. Kept for grids of at
 * most 64 starts; told of changes that stay, not of those only tried.
 */
final class Clashes {
    private static final int CHANCES = 16;
    private static final int FREE = 8;
    private static final int ONCE = 14;

    private final Grid grid;
    private final int sessions;
    private final int[][] apart;
    private final long[] allowed;

    /** Sessions in the way: {@code start * sessions + session}. */
    private final short[] count;

    /** Bits of the starts with nobody in the way of a session, and with exactly one. */
    private final long[] free;

    private final long[] once;

    Clashes(Grid grid) {
        this.grid = grid;
        sessions = grid.sessions;
        count = new short[grid.steps * sessions];
        apart = new int[sessions][];
        allowed = new long[sessions];
        for (int session = 0; session < sessions; session++) {
            int one = session;
            apart[one] =
                    IntStream.range(0, sessions).filter(other -> grid.apart(one, other)).toArray();
            for (int start : grid.starts[one]) {
                allowed[one] |= 1L << start;
            }
        }
        free = allowed.clone();
        once = new long[sessions];
    }

    static boolean fit(Grid grid) {
        return grid.steps <= 64;
    }

    int count(int session, int start) {
        return count[start * sessions + session];
    }

    /**
     * A start for a session other than the one it has: mostly where nobody is in the way, sometimes
     * where one session is, at times any; -1 if there is no other.
     */
    int draw(int session, int from, SplittableRandom dice) {
        long others = from < 0 ? -1L : ~(1L << from);
        int luck = dice.nextInt(CHANCES);
        long bits = luck < FREE ? free[session] & others : 0;
        if (bits == 0 && luck < ONCE) {
            bits = once[session] & others;
        }
        if (bits == 0) {
            bits = allowed[session] & others;
        }
        if (bits == 0) {
            return -1;
        }
        for (int skip = dice.nextInt(Long.bitCount(bits)); skip > 0; skip--) {
            bits &= bits - 1;
        }
        return Long.numberOfTrailingZeros(bits);
    }

    /** Whether a session could come to a start that another leaves. */
    boolean comes(int session, int start, int leaving) {
        int still = grid.apart(session, leaving) ? 1 : 0;
        return (allowed[session] >>> start & 1) == 1 && count[start * sessions + session] == still;
    }

    void in(int session, int start) {
        long bit = 1L << start;
        int base = start * sessions;
        for (int other : apart[session]) {
            int now = ++count[base + other];
            if (now == 1) {
                free[other] &= ~bit;
                once[other] |= bit & allowed[other];
            } else if (now == 2) {
                once[other] &= ~bit;
            }
        }
    }

    void out(int session, int start) {
        long bit = 1L << start;
        int base = start * sessions;
        for (int other : apart[session]) {
            int now = --count[base + other];
            if (now == 0) {
                free[other] |= bit & allowed[other];
                once[other] &= ~bit;
            } else if (now == 1) {
                once[other] |= bit & allowed[other];
            }
        }
    }
}
