package maillage.themes.shared.counting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Equal Shares as its authors write it down, in fractions only: one person after the other, no
 * bounds, no purses. Every ballot must weigh a whole number, and stands for so many people.
 */
final class SlowEqualShares {
    private final Election election;
    private final Lot lot;
    private final Supporters supporters;

    SlowEqualShares(Election election, Lot lot) {
        this.election = Elections.repeated(election);
        this.lot = lot;
        this.supporters = this.election.supporters();
    }

    List<Integer> winners() {
        return winners(share());
    }

    private BigFraction share() {
        return election.budget().divide(election.ballots().voters());
    }

    List<Integer> winners(BigFraction share) {
        var money = new BigFraction[election.ballots().voters()];
        Arrays.fill(money, share);
        var bought = new ArrayList<Integer>();
        for (int choice = 0; choice < election.size(); choice++) {
            if (election.cost(choice).signum() == 0 && supporters.votes(choice) > 0) {
                bought.add(choice);
            }
        }
        while (true) {
            Integer best = best(money, bought);
            if (best == null) {
                return bought;
            }
            BigFraction price = price(best, money);
            int[] voters = supporters.voters()[best];
            for (int at = 0; at < voters.length; at++) {
                money[voters[at]] = money[voters[at]].subtract(payment(best, at, money, price));
            }
            bought.add(best);
        }
    }

    private @Nullable Integer best(BigFraction[] money, List<Integer> bought) {
        Integer best = null;
        for (int choice = 0; choice < election.size(); choice++) {
            if (!bought.contains(choice) && price(choice, money) != null) {
                best = best == null || isBetter(choice, best, money) ? choice : best;
            }
        }
        return best;
    }

    private boolean isBetter(int one, int other, BigFraction[] money) {
        return Comparator.comparing((Integer choice) -> worth(choice, money))
                        .reversed()
                        .thenComparing(election::cost)
                        .thenComparing(supporters::votes, Comparator.reverseOrder())
                        .thenComparing(choice -> lot.place()[choice])
                        .compare(one, other)
                < 0;
    }

    private BigFraction worth(int choice, BigFraction[] money) {
        BigFraction price = price(choice, money);
        return election.ballots() instanceof Approvals
                ? election.cost(choice).divide(price)
                : price.reciprocal();
    }

    /** What a point costs when everyone pays as equally as they can; null when they cannot. */
    private @Nullable BigFraction price(int choice, BigFraction[] money) {
        int[] voters = supporters.voters()[choice];
        List<Integer> byMeans =
                java.util.stream.IntStream.range(0, voters.length)
                        .boxed()
                        .sorted(
                                Comparator.comparing(
                                        at ->
                                                money[voters[at]].divide(
                                                        supporters.pointsOf(choice, at))))
                        .toList();
        BigFraction left = election.cost(choice);
        BigInteger points = BigInteger.valueOf(supporters.votes(choice));
        for (int at : byMeans) {
            BigFraction price = left.divide(points);
            BigInteger mine = BigInteger.valueOf(supporters.pointsOf(choice, at));
            if (money[voters[at]].compareTo(price.multiply(mine)) >= 0) {
                return price;
            }
            left = left.subtract(money[voters[at]]);
            points = points.subtract(mine);
        }
        return null;
    }

    private BigFraction payment(int choice, int at, BigFraction[] money, BigFraction price) {
        BigFraction full = price.multiply(BigInteger.valueOf(supporters.pointsOf(choice, at)));
        BigFraction has = money[supporters.voters()[choice][at]];
        return has.compareTo(full) < 0 ? has : full;
    }

    /** The completion add1 of equalshares.net. */
    List<Integer> add1() {
        List<Integer> bought = winners();
        BigFraction share = BigFraction.of(share().getNumerator().divide(share().getDenominator()));
        while (leavesRoom(bought)) {
            share = share.add(1);
            List<Integer> next = winners(share);
            if (election.cost(next).compareTo(election.budget()) > 0) {
                return bought;
            }
            bought = next;
        }
        return bought;
    }

    /** Nobody will ever buy what has no supporters: waiting for it would have no end. */
    private boolean leavesRoom(List<Integer> bought) {
        BigFraction left = election.budget().subtract(election.cost(bought));
        boolean room = false;
        boolean supported = false;
        for (int choice = 0; choice < election.size(); choice++) {
            boolean open = !bought.contains(choice);
            room |= open && election.cost(choice).compareTo(left) <= 0;
            supported |= open && supporters.votes(choice) > 0;
        }
        return room && supported;
    }
}
