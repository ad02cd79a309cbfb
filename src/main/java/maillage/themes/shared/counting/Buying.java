package maillage.themes.shared.counting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** One run of Equal Shares: the purses, and what is bought out of them. */
final class Buying {
    /** Doubles nearer than this are settled with fractions; sums of a million stay well within. */
    private static final double NEAR = 1e-9;

    private final EqualShares rule;
    private final Election election;
    private final Supporters supporters;
    private final Purses purses;
    private final int[] purse;
    private final double[] holds;
    private final double share;
    private final double[] bound;
    private final double[] level;
    private final List<Integer> open = new ArrayList<>();
    private final List<Integer> bought = new ArrayList<>();
    private final List<Round> rounds = new ArrayList<>();

    Buying(EqualShares rule, BigFraction share) {
        this.rule = rule;
        this.election = rule.election;
        this.supporters = rule.supporters;
        this.bound = new double[election.size()];
        this.level = new double[election.size()];
        this.purse = new int[election.ballots().voters()];
        this.holds = new double[election.ballots().voters()];
        this.purses = new Purses(share);
        this.share = share.doubleValue();
        Arrays.fill(purse, Purses.FULL);
        Arrays.fill(holds, this.share);
        for (int choice = 0; choice < election.size(); choice++) {
            if (supporters.voters()[choice].length == 0) {
                continue;
            }
            if (election.cost(choice).signum() == 0) {
                bought.add(choice);
                rounds.add(Round.of("free", choice));
            } else {
                open.add(choice);
                // Nobody is worth more than with every supporter paying alike.
                bound[choice] =
                        rule.points ? rule.votes[choice] / rule.costs[choice] : rule.votes[choice];
            }
        }
    }

    EqualShares.Bought go() {
        for (List<Integer> best = best(); !best.isEmpty(); best = best()) {
            buy(best);
        }
        return new EqualShares.Bought(purses.share(), bought, rounds, purses, purse);
    }

    /** Those whose supporters get most, exactly equal; what can no longer be paid is dropped. */
    private List<Integer> best() {
        open.sort(Comparator.comparingDouble((Integer one) -> bound[one]).reversed());
        double best = 0;
        var near = new ArrayList<Integer>();
        var poor = new ArrayList<Integer>();
        for (int choice : open) {
            if (!rule.reserved.allows(bought, choice)) {
                continue;
            }
            if (bound[choice] < best * (1 - NEAR)) {
                break;
            }
            if (!isPayable(choice)) {
                poor.add(choice);
                continue;
            }
            level[choice] = level(choice);
            double worth = worth(choice);
            bound[choice] = worth;
            if (worth >= best * (1 - NEAR)) {
                near.add(choice);
                best = Math.max(best, worth);
            }
        }
        open.removeAll(poor);
        double highest = best;
        near.removeIf(choice -> bound[choice] < highest * (1 - NEAR));
        return near.size() < 2 ? near : exactlyBest(near);
    }

    private double worth(int choice) {
        return rule.points ? 1 / level[choice] : rule.costs[choice] / level[choice];
    }

    private List<Integer> exactlyBest(List<Integer> near) {
        BigFraction best = BigFraction.ZERO;
        var equal = new ArrayList<Integer>();
        for (int choice : near) {
            BigFraction price = settle(choice).exactly();
            BigFraction worth =
                    rule.points ? price.reciprocal() : election.cost(choice).divide(price);
            int better = worth.compareTo(best);
            if (better > 0) {
                equal.clear();
                best = worth;
            }
            if (better >= 0) {
                equal.add(choice);
            }
        }
        return equal;
    }

    /** Whether the supporters of a choice still have its cost together. */
    private boolean isPayable(int choice) {
        double money = 0;
        int[] voters = supporters.voters()[choice];
        for (int voter : voters) {
            money += holds[voter] * supporters.weights()[voter];
        }
        double cost = rule.costs[choice];
        if (Math.abs(money - cost) > NEAR * Math.max(cost, share)) {
            return money > cost;
        }
        var paid = new long[purses.purchases()];
        long weight = 0;
        for (int voter : voters) {
            boolean any = purses.trace(purse[voter], supporters.weights()[voter], paid);
            weight += any ? supporters.weights()[voter] : 0;
        }
        return purses.money(weight, paid).compareTo(election.cost(choice)) >= 0;
    }

    /**
     * The price of a point, about: raised until those who can pay it cover the rest. Purses only
     * shrink, so it begins where it ended before.
     */
    private double level(int choice) {
        int[] voters = supporters.voters()[choice];
        double price = Math.max(level[choice], rule.costs[choice] / rule.votes[choice]);
        while (true) {
            double left = rule.costs[choice];
            double rich = 0;
            for (int at = 0; at < voters.length; at++) {
                double has = holds[voters[at]];
                long weight = supporters.weights()[voters[at]];
                long point = supporters.pointsOf(choice, at);
                if (has < price * point) {
                    left -= has * weight;
                } else {
                    rich += (double) weight * point;
                }
            }
            double next = rich == 0 ? price : left / rich;
            if (next <= price * (1 + 1e-15)) {
                return price;
            }
            price = next;
        }
    }

    /** The same price, with who pays it in full settled exactly. */
    private Purses.Price settle(int choice) {
        int[] voters = supporters.voters()[choice];
        var unsure = new ArrayList<Integer>();
        var paid = new long[purses.purchases()];
        long poor = 0;
        long rich = 0;
        for (int at = 0; at < voters.length; at++) {
            double has = holds[voters[at]];
            double due = level[choice] * supporters.pointsOf(choice, at);
            long weight = supporters.weights()[voters[at]];
            if (has < due - NEAR * share) {
                poor += purses.trace(purse[voters[at]], weight, paid) ? weight : 0;
            } else {
                rich =
                        Math.addExact(
                                rich, Math.multiplyExact(weight, supporters.pointsOf(choice, at)));
                if (has < due + NEAR * share) {
                    unsure.add(at);
                }
            }
        }
        double about = level[choice];
        while (true) {
            var price = purses.new Price(about, election.cost(choice), poor, paid.clone(), rich);
            boolean settled = true;
            for (var left = unsure.iterator(); left.hasNext(); ) {
                int at = left.next();
                long point = supporters.pointsOf(choice, at);
                if (purses.exactly(purse[voters[at]])
                                .compareTo(price.exactly().multiply(BigInteger.valueOf(point)))
                        < 0) {
                    long weight = supporters.weights()[voters[at]];
                    poor += purses.trace(purse[voters[at]], weight, paid) ? weight : 0;
                    rich -= Math.multiplyExact(weight, point);
                    left.remove();
                    settled = false;
                }
            }
            if (settled) {
                return price;
            }
            about = price.exactly().doubleValue();
        }
    }

    private void buy(List<Integer> equal) {
        int choice = rule.first(equal);
        Purses.Price price = settle(choice);
        Purses.Purchase purchase = purses.buy(price);
        int[] voters = supporters.voters()[choice];
        long poor = 0;
        double most = 0;
        for (int at = 0; at < voters.length; at++) {
            long point = supporters.pointsOf(choice, at);
            int voter = voters[at];
            most = Math.max(most, Math.min(holds[voter], price.about() * point));
            if (isLess(voter, price, point)) {
                purse[voter] = Purses.EMPTY;
                poor += supporters.weights()[voter];
            } else {
                purse[voter] = purchase.after(purse[voter], point);
            }
            holds[voter] = purses.content(purse[voter]);
        }
        open.remove(Integer.valueOf(choice));
        bought.add(choice);
        rounds.add(
                Round.of("chosen", choice)
                        .tied(equal)
                        .with("votes", rule.votes[choice])
                        .with("effective", worth(choice))
                        .with("price", price.about())
                        .with("payment", most)
                        .with("spent", poor));
    }

    private boolean isLess(int voter, Purses.Price price, long point) {
        double due = price.about() * point;
        return Math.abs(holds[voter] - due) > NEAR * share
                ? holds[voter] < due
                : purses.exactly(purse[voter])
                                .compareTo(price.exactly().multiply(BigInteger.valueOf(point)))
                        < 0;
    }
}
