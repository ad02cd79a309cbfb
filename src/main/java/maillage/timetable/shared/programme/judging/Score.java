package maillage.timetable.shared.programme.judging;

import java.util.Comparator;
import maillage.timetable.shared.programme.Level;

/** What breaches cost, by level: the higher level decides, then the next. Lower is better. */
public record Score(long forbidden, long strong, long weak) implements Comparable<Score> {
    public static final Score NOTHING = new Score(0, 0, 0);
    private static final Comparator<Score> ORDER =
            Comparator.comparingLong(Score::forbidden)
                    .thenComparingLong(Score::strong)
                    .thenComparingLong(Score::weak);

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

    /** Whether nothing forbidden is in it. */
    public boolean usable() {
        return forbidden == 0;
    }

    @Override
    public int compareTo(Score other) {
        return ORDER.compare(this, other);
    }
}
