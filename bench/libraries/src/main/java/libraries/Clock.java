package libraries;

/** Counts down the seconds that a run is given: making the model is part of them. */
final class Clock {
    private final long end;

    Clock(double seconds) {
        end = System.nanoTime() + (long) (seconds * 1e9);
    }

    double left() {
        return Math.max(0.05, (end - System.nanoTime()) / 1e9);
    }
}
