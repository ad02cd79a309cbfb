package maillage.themes.shared.counting;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The Method of Equal Shares (Peters and Skowron 2020; with costs and points Peters, Pierczyński
 * and Skowron 2021). Everyone holds an equal share of the budget. Again and again the choice is
 * bought whose supporters get most for what they pay, payments being as equal as their money
 * allows, until no choice can be paid by its supporters.
 *
 * <p>Approving a choice is worth its cost, so that supporters get most where their effective votes
 * (the cost divided by the highest payment) are most; points are worth themselves. Ties: the lower
 * cost, then the more votes, then the lot (equalshares.net).
 *
 * <p>Doubles decide where they are clearly apart; all else is settled with fractions.
 */
final class EqualShares {
    final Election election;
    final Supporters supporters;
    final Lot lot;
    final Reserved reserved;
    final double[] costs;
    final long[] votes;
    final boolean points;

    EqualShares(Election election, Lot lot) {
        this.election = election;
        this.supporters = election.supporters();
        this.lot = lot;
        this.reserved = new Reserved(election);
        this.points = !(election.ballots() instanceof Approvals);
        this.costs =
                election.choices().stream().mapToDouble(one -> one.cost().doubleValue()).toArray();
        this.votes = IntStream.range(0, election.size()).mapToLong(supporters::votes).toArray();
    }

    /** Buys with the whole budget shared by weight. */
    Bought run() {
        return run(share());
    }

    BigFraction share() {
        return election.budget().divide(BigInteger.valueOf(election.ballots().weight()));
    }

    /** Of those equal in what their supporters get. */
    int first(List<Integer> equal) {
        return equal.size() == 1
                ? equal.getFirst()
                : lot.first(Ties.mostVotes(Ties.cheapest(equal, election), supporters));
    }

    /** How many choices anybody supports. */
    long supported() {
        return Arrays.stream(votes).filter(one -> one > 0).count();
    }

    /**
     * What was bought, and the purses after.
     *
     * @param purse of each voter
     */
    record Bought(
            BigFraction share,
            List<Integer> choices,
            List<Round> rounds,
            Purses purses,
            int[] purse) {}

    Bought run(BigFraction share) {
        return new Buying(this, share).go();
    }
}
