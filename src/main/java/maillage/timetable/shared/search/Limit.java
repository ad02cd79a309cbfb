package maillage.timetable.shared.search;

/** How long a search goes on: by steps it can be repeated exactly, by the clock it cannot. */
public sealed interface Limit {
    /**
     * Steps of all virtual workers together: proposals, and before them what the landscape counts
     * in {@link Landscape#settle}. Each worker ends what it began, so that a search makes up to
     * about a thousand more of each.
     */
    record Steps(long count) implements Limit {
        public Steps {
            if (count < 0) {
                throw new IllegalArgumentException("steps are counted from 0, not " + count);
            }
        }
    }

    /** Time on the wall, in seconds. */
    record Seconds(double count) implements Limit {
        public Seconds {
            if (!(count >= 0)) {
                throw new IllegalArgumentException("seconds are counted from 0, not " + count);
            }
        }
    }
}
