package maillage.themes.shared.counting;

import java.util.Arrays;

/**
 * The ballots of one election, by the index of each choice. Arrays are not copied: whoever makes
 * them leaves them alone.
 */
public sealed interface Ballots permits Approvals, Scores, Rankings {
    /** How much each ballot weighs; whole, above 0. */
    long[] weights();

    default int voters() {
        return weights().length;
    }

    /** All weights together. */
    default long weight() {
        long sum = 0;
        for (long weight : weights()) {
            sum = Math.addExact(sum, weight);
        }
        return sum;
    }

    /** One each. */
    static long[] equal(int voters) {
        var weights = new long[voters];
        Arrays.fill(weights, 1);
        return weights;
    }
}
