package maillage.timetable.shared.grid;

/** Which sessions run at each step, as bits: who clashes. */
final class Running {
    /** The answer when more than one session is in the way. */
    static final int SEVERAL = -2;

    private final Grid grid;

    /** Bits of the sessions at a step: {@code step * words}. */
    private final long[] running;

    Running(Grid grid) {
        this.grid = grid;
        running = new long[grid.steps * grid.words];
    }

    /** Whether somebody would have to be in two sessions at once. */
    boolean clashing(int session, int at) {
        int words = grid.words;
        int row = session * words;
        int base = at * words;
        for (int word = 0; word < words; word++) {
            if ((running[base + word] & grid.apart[row + word]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The sessions running at a step, 64 at a time, that must not run with another. */
    long clashes(int session, int step, int word) {
        return running[step * grid.words + word] & grid.apart[session * grid.words + word];
    }

    /** The one session that clashes with a session at a start, -1 for none, or {@link #SEVERAL}. */
    int onlyClash(int session, int at) {
        int found = -1;
        for (int word = 0; word < grid.words; word++) {
            long bits = clashes(session, at, word);
            for (; bits != 0; bits &= bits - 1) {
                if (found >= 0) {
                    return SEVERAL;
                }
                found = (word << 6) + Long.numberOfTrailingZeros(bits);
            }
        }
        return found;
    }

    /** Counts a session in, or out. */
    void mark(int session, int at) {
        running[at * grid.words + (session >> 6)] ^= 1L << session;
    }
}
