package maillage.themes.shared.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Proportional Approval Voting (Thiele 1895): a voter with n winners they approved is worth 1 + 1/2
 * + … + 1/n. Sequentially, or the best set of all where there are few enough.
 */
final class Thiele {
    /** So many looks at a ballot, some seconds, and the search for the best set of all gives up. */
    private static final long MOST_LOOKS = 4_000_000_000L;

    private final Election election;
    private final Supporters supporters;
    private final Lot lot;
    private final Reserved reserved;

    Thiele(Election election, Lot lot) {
        this.election = election;
        this.supporters =
                Supporters.of(
                        new Election(election.choices(), election.budget(), election.approvals()));
        this.lot = lot;
        this.reserved = new Reserved(election);
    }

    /** The most looks that the search for the best set can take, whatever the ballots say. */
    static double mostLooks(int size, int places, int voters) {
        // Of the choices seen so far, in how many ways so many of them were taken.
        var ways = new double[places + 1];
        ways[0] = 1;
        double looks = 0;
        for (int at = 0; at < size; at++) {
            for (int taken = Math.max(0, places - (size - at)); taken < places; taken++) {
                looks += ways[taken] * (size - at + 1) * voters;
            }
            for (int taken = places; taken > 0; taken--) {
                ways[taken] += ways[taken - 1];
            }
        }
        return looks;
    }

    Outcome sequential() {
        int places = election.places();
        var winners = new ArrayList<Integer>();
        var rounds = new ArrayList<Round>();
        var has = new int[election.ballots().voters()];
        while (winners.size() < places) {
            BigFraction most = BigFraction.of(-1);
            var equal = new ArrayList<Integer>();
            for (int choice = 0; choice < election.size(); choice++) {
                if (winners.contains(choice) || !reserved.allows(winners, choice)) {
                    continue;
                }
                BigFraction gain = gain(choice, has, places);
                int order = gain.compareTo(most);
                if (order > 0) {
                    equal.clear();
                    most = gain;
                }
                if (order >= 0) {
                    equal.add(choice);
                }
            }
            int choice = lot.first(equal);
            for (int voter : supporters.voters()[choice]) {
                has[voter]++;
            }
            winners.add(choice);
            rounds.add(
                    Round.of("chosen", choice)
                            .tied(equal)
                            .with("votes", supporters.votes(choice))
                            .with("gain", most));
        }
        return new Outcome("sequential-pav", winners, rounds);
    }

    private BigFraction gain(int choice, int[] has, int places) {
        var weights = new long[places + 1];
        for (int voter : supporters.voters()[choice]) {
            weights[has[voter]] += supporters.weights()[voter];
        }
        BigFraction gain = BigFraction.ZERO;
        for (int of = 0; of < weights.length; of++) {
            if (weights[of] != 0) {
                gain = gain.add(BigFraction.of(weights[of], of + 1L));
            }
        }
        return gain;
    }

    /** Among sets worth the same, the one whose choices come first by the lot. */
    Outcome optimal() {
        int places = election.places();
        List<Integer> best = new Search(places).best();
        var rounds = new ArrayList<Round>();
        best.forEach(
                choice ->
                        rounds.add(
                                Round.of("chosen", choice)
                                        .with("votes", supporters.votes(choice))));
        return new Outcome("optimal-pav", best, rounds);
    }

    /**
     * Depth first in the order of the lot; what cannot beat the best is left. Worth is in units of
     * 1/lcm(1…places).
     */
    private final class Search {
        private final int places;
        private final long[] units;
        private final int[] order;
        private final int[] has = new int[election.ballots().voters()];
        private final int[] chosen;
        private long most = -1;
        private long looks;
        private int[] best = {};

        Search(int places) {
            this.places = places;
            long lcm = 1;
            for (long n = 2; n <= places; n++) {
                lcm = Math.multiplyExact(lcm / gcd(lcm, n), n);
            }
            this.units = new long[places + 1];
            for (int n = 1; n <= places; n++) {
                units[n] = lcm / n;
            }
            this.order = new int[election.size()];
            for (int choice = 0; choice < order.length; choice++) {
                order[lot.place()[choice]] = choice;
            }
            this.chosen = new int[places];
        }

        private static long gcd(long a, long b) {
            return b == 0 ? a : gcd(b, a % b);
        }

        List<Integer> best() {
            search(0, 0, 0);
            return Arrays.stream(best).boxed().toList();
        }

        private void search(int at, int count, long worth) {
            if (count == places) {
                if (worth > most
                        && reserved.isWithinReach(Arrays.stream(chosen).boxed().toList())) {
                    most = worth;
                    best = chosen.clone();
                }
                return;
            }
            if (order.length - at < places - count || worth + hope(at, places - count) <= most) {
                return;
            }
            int choice = order[at];
            long gain = gain(choice);
            chosen[count] = choice;
            move(choice, 1);
            search(at + 1, count + 1, worth + gain);
            move(choice, -1);
            search(at + 1, count, worth);
        }

        /** No set adds more than its choices would one by one: gains only shrink. */
        private long hope(int at, int more) {
            var gains = new long[order.length - at];
            for (int i = at; i < order.length; i++) {
                gains[i - at] = gain(order[i]);
            }
            Arrays.sort(gains);
            long hope = 0;
            for (int i = 0; i < more; i++) {
                hope += gains[gains.length - 1 - i];
            }
            return hope;
        }

        private long gain(int choice) {
            looks += supporters.voters()[choice].length;
            if (looks > MOST_LOOKS) {
                throw new Uncountable("too many choices to find the best set of " + places);
            }
            long gain = 0;
            for (int voter : supporters.voters()[choice]) {
                gain =
                        Math.addExact(
                                gain,
                                Math.multiplyExact(
                                        supporters.weights()[voter], units[has[voter] + 1]));
            }
            return gain;
        }

        private void move(int choice, int by) {
            for (int voter : supporters.voters()[choice]) {
                has[voter] += by;
            }
        }
    }
}
