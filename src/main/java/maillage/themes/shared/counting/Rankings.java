package maillage.themes.shared.counting;

import java.util.Arrays;

/**
 * @param ranked for each voter, the choices from the best on; those equal in rank stand together,
 *     those left out come after all that are named
 */
public record Rankings(int[][][] ranked, long[] weights) implements Ballots {
    /**
     * As points: as many for the first rank as the longest ballot has ranks, one less for each rank
     * below, none for who is left out.
     */
    Scores points() {
        int longest = 0;
        for (int[][] ballot : ranked) {
            longest = Math.max(longest, ballot.length);
        }
        var scored = new int[ranked.length][];
        var points = new long[ranked.length][];
        for (int voter = 0; voter < ranked.length; voter++) {
            int[][] ballot = ranked[voter];
            scored[voter] = Arrays.stream(ballot).flatMapToInt(Arrays::stream).toArray();
            points[voter] = new long[scored[voter].length];
            int at = 0;
            for (int rank = 0; rank < ballot.length; rank++) {
                for (int i = 0; i < ballot[rank].length; i++) {
                    points[voter][at++] = longest - rank;
                }
            }
        }
        return new Scores(scored, points, weights);
    }

    /** Whether somebody put two choices on one rank. */
    public boolean hasEqualRanks() {
        for (int[][] ballot : ranked) {
            for (int[] rank : ballot) {
                if (rank.length > 1) {
                    return true;
                }
            }
        }
        return false;
    }
}
