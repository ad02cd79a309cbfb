package maillage.themes.shared.counting;

import java.util.Arrays;

/**
 * For each two choices, the weight of the ballots that put the one above the other. Choices left
 * out stand below all that are named, level with each other.
 */
record Pairs(long[][] above) {
    static Pairs of(Election election) {
        Rankings rankings = election.rankings();
        int size = election.size();
        var above = new long[size][size];
        var rank = new int[size];
        for (int voter = 0; voter < rankings.voters(); voter++) {
            Arrays.fill(rank, Integer.MAX_VALUE);
            int[][] ballot = rankings.ranked()[voter];
            for (int at = 0; at < ballot.length; at++) {
                for (int choice : ballot[at]) {
                    rank[choice] = at;
                }
            }
            for (int one = 0; one < size; one++) {
                for (int other = 0; other < size; other++) {
                    if (rank[one] < rank[other]) {
                        above[one][other] += rankings.weights()[voter];
                    }
                }
            }
        }
        return new Pairs(above);
    }

    boolean beats(int one, int other) {
        return above[one][other] > above[other][one];
    }

    int size() {
        return above.length;
    }
}
