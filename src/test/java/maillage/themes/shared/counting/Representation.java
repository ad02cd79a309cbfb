package maillage.themes.shared.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Extended justified representation (Aziz et al. 2017), tried for every set of choices. */
final class Representation {
    private Representation() {}

    /**
     * Sets of l choices approved together by l k-ths of the voters, none of whom approves l
     * winners.
     */
    static List<String> neglected(Election election, List<Integer> winners) {
        var neglected = new ArrayList<String>();
        for (int set = 1; set < 1 << election.size(); set++) {
            int many = Integer.bitCount(set);
            int together = set;
            long group = 0;
            for (int voter = 0; voter < election.ballots().voters(); voter++) {
                int[] approved = election.approvals().approved()[voter];
                int bits = Arrays.stream(approved).map(one -> 1 << one).sum();
                long won = Arrays.stream(approved).filter(winners::contains).count();
                if ((bits & together) == together && won < many) {
                    group += election.ballots().weights()[voter];
                }
            }
            if (many <= election.places()
                    && group * election.places() >= many * election.ballots().weight()) {
                neglected.add(Integer.toBinaryString(set));
            }
        }
        return neglected;
    }
}
