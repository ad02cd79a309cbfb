package maillage.themes.shared.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Ranked pairs (Tideman 1987): wins are locked in from the strongest on, unless they would close a
 * circle. Strength is the votes for, then fewer votes against, then the lot of the winner and of
 * the loser.
 */
final class RankedPairs {
    private record Win(int winner, int loser, long votes, long against) {}

    private RankedPairs() {}

    static Outcome count(Election election, Lot lot) {
        Pairs pairs = Pairs.of(election);
        int size = pairs.size();
        var wins = new ArrayList<Win>();
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < size; other++) {
                if (pairs.beats(one, other)) {
                    wins.add(
                            new Win(
                                    one,
                                    other,
                                    pairs.above()[one][other],
                                    pairs.above()[other][one]));
                }
            }
        }
        wins.sort(
                Comparator.comparingLong(Win::votes)
                        .reversed()
                        .thenComparingLong(Win::against)
                        .thenComparingInt(win -> lot.place()[win.winner()])
                        .thenComparingInt(win -> -lot.place()[win.loser()]));
        var reaches = new boolean[size][size];
        var rounds = new ArrayList<Round>();
        for (Win win : wins) {
            boolean circle = reaches[win.loser()][win.winner()];
            rounds.add(
                    Round.of(circle ? "skipped" : "locked", win.winner())
                            .with("over", election.choices().get(win.loser()).id())
                            .with("votes", win.votes())
                            .with("against", win.against()));
            if (!circle) {
                lock(reaches, win);
            }
        }
        return new Outcome("ranked-pairs", order(election, reaches, lot), rounds);
    }

    private static void lock(boolean[][] reaches, Win win) {
        for (int one = 0; one < reaches.length; one++) {
            for (int other = 0; other < reaches.length; other++) {
                boolean before = one == win.winner() || reaches[one][win.winner()];
                boolean after = other == win.loser() || reaches[win.loser()][other];
                reaches[one][other] |= before && after;
            }
        }
    }

    private static List<Integer> order(Election election, boolean[][] reaches, Lot lot) {
        var order = new ArrayList<Integer>();
        var reserved = new Reserved(election);
        while (order.size() < election.places()) {
            var sources = new ArrayList<Integer>();
            for (int one = 0; one < reaches.length; one++) {
                boolean beaten = false;
                for (int other = 0; other < reaches.length; other++) {
                    beaten |=
                            !order.contains(other)
                                    && reaches[other][one]
                                    && reserved.allows(order, other);
                }
                if (!beaten && !order.contains(one) && reserved.allows(order, one)) {
                    sources.add(one);
                }
            }
            order.add(lot.first(sources));
        }
        return order;
    }
}
