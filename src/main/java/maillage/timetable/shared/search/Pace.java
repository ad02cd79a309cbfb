package maillage.timetable.shared.search;

/** How far a worker is on its way, from 0 to 1: by its own steps, or by the clock. */
final class Pace {
    /** Steps of a worker between two meetings of all. */
    private static final double ROUND_STEPS = 1 << 19;

    private static final double ROUND_SECONDS = 0.25;

    private final long start = System.nanoTime();
    private final boolean clock;
    private final double whole;

    Pace(Limit limit, int workers) {
        switch (limit) {
            case Limit.Steps(long count) -> {
                clock = false;
                whole = (double) count / workers;
            }
            case Limit.Seconds(double count) -> {
                clock = true;
                whole = count;
            }
        }
    }

    double share(long steps) {
        double done = clock ? seconds() : steps;
        return done >= whole ? 1 : done / whole;
    }

    /** The part of the way between two meetings of the workers. */
    double round() {
        return clock ? ROUND_SECONDS / whole : ROUND_STEPS / whole;
    }

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
