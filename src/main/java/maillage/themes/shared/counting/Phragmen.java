package maillage.themes.shared.counting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Phragmén's sequential rule (Phragmén 1894; Brill et al. 2017): each winner is a load of its cost
 * that its supporters carry together; the next winner is the one that leaves its supporters with
 * the least load each. Money that voters have left counts as load below nothing. Where choices have
 * costs, it stops as soon as the next winner, or one level with it, would cost more than is left
 * (Los, Christoff and Grossi 2022).
 */
final class Phragmen {
    /** What doubles may err by, in parts of what is added up. */
    private static final double NEAR = 1e-9;

    private final Election election;
    private final Supporters supporters;
    private final Lot lot;
    private final Reserved reserved;

    Phragmen(Election election, Lot lot) {
        this.election = election;
        this.supporters =
                new Election(election.choices(), election.budget(), election.approvals())
                        .supporters();
        this.lot = lot;
        this.reserved = new Reserved(election);
    }

    Outcome count() {
        var winners = new ArrayList<Integer>();
        var rounds = new ArrayList<Round>();
        var loads = new ArrayList<>(List.of(BigFraction.ZERO));
        run(winners, rounds, loads, new int[election.ballots().voters()]);
        return new Outcome("phragmen", winners, rounds);
    }

    /**
     * After Equal Shares: everyone begins with what is left of their share, as load below nothing.
     */
    void goOn(EqualShares.Bought bought, List<Integer> winners, List<Round> rounds) {
        var loads = new ArrayList<BigFraction>();
        var group = new int[bought.purse().length];
        var known = new HashMap<Integer, Integer>();
        for (int voter = 0; voter < group.length; voter++) {
            group[voter] =
                    known.computeIfAbsent(
                            bought.purse()[voter],
                            purse -> {
                                loads.add(bought.purses().exactly(purse).negate());
                                return loads.size() - 1;
                            });
        }
        run(winners, rounds, loads, group);
    }

    /**
     * @param loads of each group of voters who carry the same
     * @param group of each voter
     */
    private void run(
            List<Integer> winners, List<Round> rounds, List<BigFraction> loads, int[] group) {
        BigFraction left = election.budget().subtract(election.cost(winners));
        while (true) {
            List<Integer> near = near(winners, loads, group);
            BigFraction least = null;
            var equal = new ArrayList<Integer>();
            for (int choice : near) {
                BigFraction load = loadWith(choice, loads, group);
                int order = least == null ? -1 : load.compareTo(least);
                if (order < 0) {
                    equal.clear();
                    least = load;
                }
                if (order <= 0) {
                    equal.add(choice);
                }
            }
            if (least == null && election.fillsPlaces()) {
                Completion.fill(election, lot, winners, rounds);
            }
            BigFraction rest = left;
            if (least == null
                    || equal.stream().anyMatch(one -> election.cost(one).compareTo(rest) > 0)) {
                return;
            }
            int choice = lot.first(equal);
            loads.add(least);
            for (int voter : supporters.voters()[choice]) {
                group[voter] = loads.size() - 1;
            }
            winners.add(choice);
            left = left.subtract(election.cost(choice));
            rounds.add(
                    Round.of("chosen", choice)
                            .tied(equal)
                            .with("votes", supporters.votes(choice))
                            .with("load", least));
        }
    }

    /** Those of which doubles cannot tell which leaves the least load. */
    private List<Integer> near(List<Integer> winners, List<BigFraction> loads, int[] group) {
        double[] about = loads.stream().mapToDouble(BigFraction::doubleValue).toArray();
        var open = new ArrayList<Integer>();
        var least = new double[election.size()];
        double most = Double.POSITIVE_INFINITY;
        for (int choice = 0; choice < election.size(); choice++) {
            if (winners.contains(choice)
                    || supporters.voters()[choice].length == 0
                    || election.cost(choice).compareTo(election.budget()) > 0
                    || !reserved.allows(winners, choice)) {
                continue;
            }
            double load = election.cost(choice).doubleValue();
            double size = load;
            double all = 0;
            for (int voter : supporters.voters()[choice]) {
                double carried = about[group[voter]] * supporters.weights()[voter];
                load += carried;
                size += Math.abs(carried);
                all += supporters.weights()[voter];
            }
            open.add(choice);
            least[choice] = (load - NEAR * size) / all;
            most = Math.min(most, (load + NEAR * size) / all);
        }
        double bound = most;
        open.removeIf(choice -> least[choice] > bound);
        return open;
    }

    private BigFraction loadWith(int choice, List<BigFraction> loads, int[] group) {
        var weights = new long[loads.size()];
        Arrays.fill(weights, 0);
        long all = 0;
        for (int voter : supporters.voters()[choice]) {
            weights[group[voter]] += supporters.weights()[voter];
            all += supporters.weights()[voter];
        }
        BigFraction load = election.cost(choice);
        for (int of = 0; of < weights.length; of++) {
            if (weights[of] != 0) {
                load = load.add(loads.get(of).multiply(BigInteger.valueOf(weights[of])));
            }
        }
        return load.divide(BigInteger.valueOf(all));
    }
}
