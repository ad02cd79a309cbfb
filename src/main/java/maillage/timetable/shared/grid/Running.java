package maillage.timetable.shared.grid;

/** Which sessions run at each step, as bits: who clashes, and what overlaps cost. */
final class Running {
    /** The answer when more than one session is in the way. */
    static final int SEVERAL = -2;

    private final Grid grid;

    /** Bits of the sessions whose people are taken at a step: {@code step * words}. */
    private final long[] running;

    Running(Grid grid) {
        this.grid = grid;
        running = new long[grid.steps * grid.words];
    }

    /** Whether somebody would have to be in two sessions at once. */
    boolean clashing(int session, int at) {
        int words = grid.words;
        int row = session * words;
        int end = (at + grid.busyFrom(session, at)) * words;
        for (int base = at * words; base < end; base += words) {
            for (int word = 0; word < words; word++) {
                if ((running[base + word] & grid.apart[row + word]) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The sessions running at a step, 64 at a time, that must not overlap a session. */
    long clashes(int session, int step, int word) {
        return running[step * grid.words + word] & grid.apart[session * grid.words + word];
    }

    /** The one session that clashes with a session at a start, -1 for none, or {@link #SEVERAL}. */
    int onlyClash(int session, int at) {
        int found = -1;
        int end = at + grid.busyFrom(session, at);
        for (int step = at; step < end; step++) {
            for (int word = 0; word < grid.words; word++) {
                long bits = clashes(session, step, word);
                for (; bits != 0; bits &= bits - 1) {
                    int other = (word << 6) + Long.numberOfTrailingZeros(bits);
                    if (found >= 0 && found != other) {
                        return SEVERAL;
                    }
                    found = other;
                }
            }
        }
        return found;
    }

    /** The cost of the sessions that overlap a session at a start. */
    long overlaps(int session, int at) {
        int words = grid.words;
        int end = at + grid.busyFrom(session, at);
        long sum = 0;
        for (int word = 0; word < words; word++) {
            long bits = 0;
            for (int step = at; step < end; step++) {
                bits |= running[step * words + word];
            }
            bits &= grid.paired[session * words + word];
            for (; bits != 0; bits &= bits - 1) {
                int other = (word << 6) + Long.numberOfTrailingZeros(bits);
                sum += grid.pairCost[session * grid.sessions + other];
            }
        }
        return sum;
    }

    /** Counts a session in, or out. */
    void mark(int session, int at) {
        int end = at + grid.busyFrom(session, at);
        for (int step = at; step < end; step++) {
            running[step * grid.words + (session >> 6)] ^= 1L << session;
        }
    }
}
