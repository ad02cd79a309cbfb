package maillage.themes.shared.counting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Borda's count (1781): the last of m choices gets 0 points, the first m − 1; choices of one rank,
 * and those left out, share the points of their places equally.
 */
final class Borda {
    private Borda() {}

    static Outcome count(Election election, Lot lot) {
        BigFraction[] points = points(election);
        List<Integer> order =
                IntStream.range(0, election.size())
                        .boxed()
                        .sorted(
                                Comparator.comparing((Integer one) -> points[one])
                                        .reversed()
                                        .thenComparing(one -> lot.place()[one]))
                        .toList();
        List<Integer> winners = picked(election, order);
        var rounds = new ArrayList<Round>();
        for (int choice : winners) {
            List<Integer> equal =
                    order.stream().filter(one -> points[one].equals(points[choice])).toList();
            rounds.add(Round.of("chosen", choice).tied(equal).with("points", points[choice]));
        }
        return new Outcome("borda", winners, rounds);
    }

    private static List<Integer> picked(Election election, List<Integer> order) {
        var reserved = new Reserved(election);
        var winners = new ArrayList<Integer>();
        for (int choice : order) {
            if (winners.size() < election.places() && reserved.allows(winners, choice)) {
                winners.add(choice);
            }
        }
        return winners;
    }

    /** Twice the points while summing: the mean of a run of places is a half at most. */
    static BigFraction[] points(Election election) {
        Rankings rankings = election.rankings();
        int size = election.size();
        var twice = new long[size];
        for (int voter = 0; voter < rankings.voters(); voter++) {
            long weight = rankings.weights()[voter];
            var named = new boolean[size];
            int place = 0;
            for (int[] rank : rankings.ranked()[voter]) {
                for (int choice : rank) {
                    named[choice] = true;
                    twice[choice] += weight * (2L * (size - 1 - place) - (rank.length - 1));
                }
                place += rank.length;
            }
            for (int choice = 0; choice < size; choice++) {
                if (!named[choice]) {
                    twice[choice] += weight * (size - 1 - place);
                }
            }
        }
        var points = new BigFraction[size];
        for (int choice = 0; choice < size; choice++) {
            points[choice] = BigFraction.of(twice[choice], 2);
        }
        return points;
    }
}
