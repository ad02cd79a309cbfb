package maillage.timetable.shared.programme;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one breach of each level is worth in one number, of one programme: powers of two, each more
 * than twice what all breaches of the levels below can cost together. So costs keep the order of
 * the levels, and no cost or change of cost overflows.
 *
 * @param strong the power for strong, at least {@value #LEAST_STRONG}
 * @param forbidden the power for forbidden, at least {@value #LEAST_FORBIDDEN}
 */
public record Units(int strong, int forbidden) {
    /** Temperatures from 1 on stay far below it. */
    private static final int LEAST_STRONG = 6;

    /** More than what moves cost together, 5,000 of 30 breaches: so does a repair see them. */
    private static final int LEAST_FORBIDDEN = 25;

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    /** None where costs can be too large for one number. */
    public static Optional<Units> of(Programme programme) {
        var worst = new WorstCase(programme);
        BigInteger weak = worst.cost(Level.WEAK);
        int strong = beyond(weak, LEAST_STRONG);
        BigInteger below = worst.cost(Level.STRONG).shiftLeft(strong).add(weak);
        int forbidden = beyond(below, LEAST_FORBIDDEN);
        BigInteger all = worst.cost(Level.FORBIDDEN).shiftLeft(forbidden).add(below);
        return all.compareTo(MOST) < 0
                ? Optional.of(new Units(strong, forbidden))
                : Optional.empty();
    }

    /** The rule that can cost most. */
    static Rule heaviest(Programme programme) {
        var worst = new WorstCase(programme);
        return List.of(Rule.values()).stream()
                .filter(rule -> programme.rules().of(rule).level() != Level.NOTE)
                .max(Comparator.comparing(worst::cost))
                .orElse(Rule.UNPLACED);
    }

    private static int beyond(BigInteger cost, int least) {
        return Math.max(least, cost.bitLength() + 1);
    }

    public long of(Level level) {
        return switch (level) {
            case FORBIDDEN -> 1L << forbidden;
            case STRONG -> 1L << strong;
            case WEAK -> 1;
            case NOTE -> 0;
        };
    }
}
