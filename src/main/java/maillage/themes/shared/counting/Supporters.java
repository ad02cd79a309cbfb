package maillage.themes.shared.counting;

import org.jspecify.annotations.Nullable;

/**
 * Ballots turned round: for each choice, who supports it and with how many points.
 *
 * @param points beside each voter; null where every support is one approval
 */
record Supporters(int[][] voters, long @Nullable [][] points, long[] weights) {
    static Supporters of(Election election) {
        int choices = election.size();
        return switch (election.ballots()) {
            case Approvals(int[][] approved, long[] weights) ->
                    new Supporters(turned(choices, approved), null, weights);
            case Scores scores -> of(choices, scores);
            case Rankings rankings -> of(choices, rankings.points());
        };
    }

    private static Supporters of(int choices, Scores scores) {
        int[][] voters = turned(choices, scores.positive().approved());
        return new Supporters(voters, turned(voters, scores), scores.weights());
    }

    private static int[][] turned(int choices, int[][] approved) {
        var many = new int[choices];
        for (int[] ballot : approved) {
            for (int choice : ballot) {
                many[choice]++;
            }
        }
        var voters = new int[choices][];
        for (int choice = 0; choice < choices; choice++) {
            voters[choice] = new int[many[choice]];
            many[choice] = 0;
        }
        for (int voter = 0; voter < approved.length; voter++) {
            for (int choice : approved[voter]) {
                voters[choice][many[choice]++] = voter;
            }
        }
        return voters;
    }

    /** In the same order as the voters of each choice. */
    private static long[][] turned(int[][] voters, Scores scores) {
        var points = new long[voters.length][];
        for (int choice = 0; choice < points.length; choice++) {
            points[choice] = new long[voters[choice].length];
        }
        var many = new int[points.length];
        for (int voter = 0; voter < scores.scored().length; voter++) {
            int[] scored = scores.scored()[voter];
            for (int at = 0; at < scored.length; at++) {
                if (scores.points()[voter][at] > 0) {
                    points[scored[at]][many[scored[at]]++] = scores.points()[voter][at];
                }
            }
        }
        return points;
    }

    long pointsOf(int choice, int at) {
        return points == null ? 1 : points[choice][at];
    }

    /** Approvals, or points, of a choice, weighted. */
    long votes(int choice) {
        long votes = 0;
        for (int at = 0; at < voters[choice].length; at++) {
            votes =
                    Math.addExact(
                            votes,
                            Math.multiplyExact(weights[voters[choice][at]], pointsOf(choice, at)));
        }
        return votes;
    }
}
