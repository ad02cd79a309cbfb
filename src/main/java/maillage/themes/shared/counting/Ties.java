package maillage.themes.shared.counting;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** What settles a tie before the lot does. */
final class Ties {
    private Ties() {}

    static List<Integer> cheapest(List<Integer> equal, Election election) {
        BigFraction least =
                equal.stream().map(election::cost).min(BigFraction::compareTo).orElseThrow();
        return equal.stream().filter(one -> election.cost(one).equals(least)).toList();
    }

    static List<Integer> mostVotes(List<Integer> equal, Supporters supporters) {
        long most = equal.stream().mapToLong(supporters::votes).max().orElseThrow();
        return equal.stream().filter(one -> supporters.votes(one) == most).toList();
    }
}
