package maillage.themes.shared.counting;

import java.util.stream.IntStream;

/**
 * @param scored for each voter, the choices they gave points
 * @param points beside each of them, 0 or more
 */
public record Scores(int[][] scored, long[][] points, long[] weights) implements Ballots {
    /** Every choice with points as approved. */
    Approvals positive() {
        var approved = new int[scored.length][];
        for (int voter = 0; voter < scored.length; voter++) {
            int of = voter;
            approved[voter] =
                    IntStream.range(0, scored[voter].length)
                            .filter(at -> points[of][at] > 0)
                            .map(at -> scored[of][at])
                            .toArray();
        }
        return new Approvals(approved, weights);
    }
}
