package maillage.timetable.shared.programme.judging;

import java.util.Comparator;
import maillage.timetable.shared.programme.Level;

/** What breaches cost, by level: the higher level decides, then the next. Lower is better. */
public record Score(long forbidden, long strong, long weak) implements Comparable<Score> {
    public static final Score NOTHING = new Score(0, 0, 0);
    private static final int WEAK_BITS = 26;
    private static final int STRONG_BITS = 18;
    private static final Comparator<Score> ORDER =
            Comparator.comparingLong(Score::forbidden)
                    .thenComparingLong(Score::strong)
                    .thenComparingLong(Score::weak);

    /** What one unit of a level is worth in one number; nothing for a note. */
    public static long unit(Level level) {
        return switch (level) {
            case FORBIDDEN -> 1L << (STRONG_BITS + WEAK_BITS);
            case STRONG -> 1L << WEAK_BITS;
            case WEAK -> 1;
            case NOTE -> 0;
        };
    }

    public static Score of(Level level, long cost) {
        return switch (level) {
            case FORBIDDEN -> new Score(cost, 0, 0);
            case STRONG -> new Score(0, cost, 0);
            case WEAK -> new Score(0, 0, cost);
            case NOTE -> NOTHING;
        };
    }

    public Score plus(Score other) {
        return new Score(
                Math.addExact(forbidden, other.forbidden),
                Math.addExact(strong, other.strong),
                Math.addExact(weak, other.weak));
    }

    /** A difference; each level has its own sign. */
    public Score minus(Score other) {
        return new Score(
                Math.subtractExact(forbidden, other.forbidden),
                Math.subtractExact(strong, other.strong),
                Math.subtractExact(weak, other.weak));
    }

    /**
     * As one number that keeps the order while weak stays below 67 million and strong below 262
     * thousand.
     */
    public long packed() {
        return forbidden * unit(Level.FORBIDDEN) + strong * unit(Level.STRONG) + weak;
    }

    /** What {@link #packed} made one number of; of a difference, each level with its own sign. */
    public static Score unpacked(long packed) {
        long forbidden = level(packed, unit(Level.FORBIDDEN));
        long rest = packed - forbidden * unit(Level.FORBIDDEN);
        long strong = level(rest, unit(Level.STRONG));
        return new Score(forbidden, strong, rest - strong * unit(Level.STRONG));
    }

    private static long level(long packed, long unit) {
        return Math.floorDiv(packed + unit / 2, unit);
    }

    /** Whether nothing forbidden is in it. */
    public boolean usable() {
        return forbidden == 0;
    }

    @Override
    public int compareTo(Score other) {
        return ORDER.compare(this, other);
    }
}
