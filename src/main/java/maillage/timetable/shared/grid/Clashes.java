package maillage.timetable.shared.grid;

import java.util.SplittableRandom;

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
    private final int words;
    private final long[] apart;

    /** Binary digits of a count: no more are in the way at once than there are rooms. */
    private final int planes;

    private final long[] allowed;

    /**
     * Sessions in the way of each of 64 sessions, in binary, the lowest digits first: {@code (start
     * * words + word) * planes + plane}.
     */
    private final long[] count;

    /** Bits of the starts with nobody in the way of a session, and with exactly one. */
    private final long[] free;

    private final long[] once;

    Clashes(Grid grid) {
        this.grid = grid;
        words = grid.words;
        apart = grid.apart;
        planes = Math.max(2, 32 - Integer.numberOfLeadingZeros(grid.rooms));
        count = new long[grid.steps * words * planes];
        allowed = new long[grid.sessions];
        for (int session = 0; session < grid.sessions; session++) {
            for (int start : grid.starts[session]) {
                allowed[session] |= 1L << start;
            }
        }
        free = allowed.clone();
        once = new long[grid.sessions];
    }

    static boolean fit(Grid grid) {
        return grid.steps <= 64;
    }

    int count(int session, int start) {
        int base = (start * words + (session >> 6)) * planes;
        int sum = 0;
        for (int plane = 0; plane < planes; plane++) {
            sum |= (int) (count[base + plane] >>> session & 1) << plane;
        }
        return sum;
    }

    /** Whether nobody is in the way of a session at a start allowed to it. */
    boolean clear(int session, int start) {
        return (free[session] >>> start & 1) == 1;
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
        long[] bits = grid.apart(session, leaving) ? once : free;
        return (bits[session] >>> start & 1) == 1;
    }

    void in(int session, int start) {
        long bit = 1L << start;
        for (int word = 0; word < words; word++) {
            int base = (start * words + word) * planes;
            long row = apart[session * words + word];
            long high = high(base);
            long low = count[base];
            for (long now = row & ~low & ~high; now != 0; now &= now - 1) {
                int other = (word << 6) + Long.numberOfTrailingZeros(now);
                free[other] &= ~bit;
                once[other] |= bit & allowed[other];
            }
            for (long now = row & low & ~high; now != 0; now &= now - 1) {
                once[(word << 6) + Long.numberOfTrailingZeros(now)] &= ~bit;
            }
            for (int plane = base; row != 0; plane++) {
                long old = count[plane];
                count[plane] = old ^ row;
                row &= old;
            }
        }
    }

    void out(int session, int start) {
        long bit = 1L << start;
        for (int word = 0; word < words; word++) {
            int base = (start * words + word) * planes;
            long row = apart[session * words + word];
            long left = row;
            for (int plane = base; left != 0; plane++) {
                long old = count[plane];
                count[plane] = old ^ left;
                left &= ~old;
            }
            long high = high(base);
            long low = count[base];
            for (long now = row & ~low & ~high; now != 0; now &= now - 1) {
                int other = (word << 6) + Long.numberOfTrailingZeros(now);
                free[other] |= bit & allowed[other];
                once[other] &= ~bit;
            }
            for (long now = row & low & ~high; now != 0; now &= now - 1) {
                int other = (word << 6) + Long.numberOfTrailingZeros(now);
                once[other] |= bit & allowed[other];
            }
        }
    }

    /** Bits of the sessions with two or more in the way. */
    private long high(int base) {
        long high = 0;
        for (int plane = base + 1; plane < base + planes; plane++) {
            high |= count[plane];
        }
        return high;
    }
}
