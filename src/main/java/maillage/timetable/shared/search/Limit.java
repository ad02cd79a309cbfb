package maillage.timetable.shared.search;

/** How long a search goes on: by steps it can be repeated exactly, by the clock it cannot. */
public sealed interface Limit {
    /** Proposals of all virtual workers together. */
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
