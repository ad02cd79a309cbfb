package maillage.timetable.shared.judging;

import java.util.Comparator;
import java.util.List;
import maillage.kernel.LocalizedText;

/**
 * What was found in a solution. Of two, the one with fewer violations is better, then that which
 * leaves out less, then that of the lower cost.
 *
 * @param violations of what is forbidden
 * @param omissions what was left out, where that is allowed
 * @param costs of what is allowed and not wished
 */
public record Judgement(List<Line> violations, List<Line> omissions, List<Line> costs)
        implements Comparable<Judgement> {
    private static final Comparator<Judgement> ORDER =
            Comparator.comparingLong(Judgement::violated)
                    .thenComparingLong(Judgement::omitted)
                    .thenComparingLong(Judgement::cost);

    /**
     * One rule.
     *
     * @param code stays the same, for programs
     * @param times how often it was broken
     * @param weight of each time
     */
    public record Line(String code, LocalizedText words, long times, long weight) {
        static Line of(String code, String french, String english, long times, long weight) {
            return new Line(code, LocalizedText.frEn(french, english), times, weight);
        }

        /**
         * @throws ArithmeticException where it is beyond 64 bits
         */
        public long total() {
            return Math.multiplyExact(times, weight);
        }
    }

    public Judgement {
        violations = List.copyOf(violations);
        omissions = List.copyOf(omissions);
        costs = List.copyOf(costs);
    }

    public long violated() {
        return sum(violations);
    }

    public long omitted() {
        return sum(omissions);
    }

    public long cost() {
        return sum(costs);
    }

    private static long sum(List<Line> lines) {
        return lines.stream().mapToLong(Line::total).reduce(0, Math::addExact);
    }

    @Override
    public int compareTo(Judgement other) {
        return ORDER.compare(this, other);
    }
}
