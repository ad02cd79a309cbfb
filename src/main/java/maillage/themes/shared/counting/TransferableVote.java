package maillage.themes.shared.counting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The single transferable vote as Scotland counts it (The Scottish Local Government Elections Order
 * 2007, schedule 1, rules 45–53): quota of votes ÷ (places + 1), rounded down, plus 1; surpluses
 * move from all papers of whoever is elected, the largest first, at surplus × value ÷ total, cut
 * after five decimals; whoever has least is excluded. Ties: whoever was ahead at the last earlier
 * stage that tells them apart, then the lot. With one place it is the instant run-off.
 */
final class TransferableVote {
    private static final long CUT = 100_000;

    private final Election election;
    private final Rankings rankings;
    private final Lot lot;
    private final Reserved reserved;
    private final int places;
    private final long quota;
    private final long[] value;
    private final int[] holder;
    private final int[] at;
    private final State[] state;
    private final List<long[]> stages = new ArrayList<>();
    private final List<Integer> winners = new ArrayList<>();
    private final List<Round> rounds = new ArrayList<>();

    private enum State {
        HOPEFUL,
        ELECTED,
        SPENT,
        EXCLUDED
    }

    TransferableVote(Election election, Lot lot) {
        this.election = election;
        this.rankings = election.rankings();
        if (rankings.hasEqualRanks()) {
            throw new Uncountable("this rule cannot count two choices on one rank");
        }
        this.lot = lot;
        this.reserved = new Reserved(election);
        this.places = election.places();
        this.value = new long[rankings.voters()];
        this.holder = new int[rankings.voters()];
        this.at = new int[rankings.voters()];
        this.state = new State[election.size()];
        Arrays.fill(state, State.HOPEFUL);
        Arrays.fill(holder, -1);
        Arrays.fill(value, CUT);
        // No sum grows beyond all papers at their full value.
        Math.multiplyExact(rankings.weight(), CUT);
        long valid = 0;
        for (int voter = 0; voter < value.length; voter++) {
            valid += rankings.ranked()[voter].length > 0 ? rankings.weights()[voter] : 0;
        }
        this.quota = (valid / (places + 1L) + 1) * CUT;
    }

    Outcome count() {
        rounds.add(Round.of("quota", -1).with("quota", BigFraction.of(quota, CUT)));
        for (int voter = 0; voter < holder.length; voter++) {
            pass(voter);
        }
        while (true) {
            long[] totals = totals();
            stages.add(totals);
            List<Integer> doomed = electReached(totals);
            if (winners.size() >= places) {
                break;
            }
            List<Integer> hopeful = in(State.HOPEFUL);
            if (hopeful.size() <= places - winners.size()) {
                hopeful.stream()
                        .sorted((one, other) -> ahead(one, other))
                        .forEach(choice -> elect(choice, totals, List.of()));
                break;
            }
            List<Integer> surplus = in(State.ELECTED);
            if (!doomed.isEmpty()) {
                exclude("doomed", doomed, List.of(), totals);
            } else if (!surplus.isEmpty()) {
                transfer(surplus, totals);
            } else {
                List<Integer> excluded = in(State.EXCLUDED);
                List<Integer> guarded =
                        hopeful.stream()
                                .filter(choice -> reserved.guards(winners, choice, excluded))
                                .toList();
                exclude(
                        "excluded",
                        hopeful.stream().filter(choice -> !guarded.contains(choice)).toList(),
                        guarded,
                        totals);
            }
        }
        return new Outcome("stv", winners, rounds);
    }

    private List<Integer> in(State wanted) {
        return IntStream.range(0, state.length)
                .filter(choice -> state[choice] == wanted)
                .boxed()
                .toList();
    }

    /** Whoever reached the quota is elected, the most votes first; those who may not be. */
    private List<Integer> electReached(long[] totals) {
        var doomed = new ArrayList<Integer>();
        List<Integer> excluded = in(State.EXCLUDED);
        in(State.HOPEFUL).stream()
                .filter(choice -> totals[choice] >= quota)
                .sorted((one, other) -> ahead(one, other))
                .forEach(
                        choice -> {
                            if (reserved.allows(winners, choice, excluded)) {
                                elect(choice, totals, List.of());
                            } else {
                                doomed.add(choice);
                            }
                        });
        return doomed;
    }

    private void elect(int choice, long[] totals, List<Integer> tied) {
        state[choice] = totals[choice] > quota ? State.ELECTED : State.SPENT;
        winners.add(choice);
        rounds.add(said("chosen", choice, totals).tied(tied));
    }

    private void transfer(List<Integer> surplus, long[] totals) {
        int choice =
                surplus.stream()
                        .sorted((one, other) -> ahead(one, other))
                        .findFirst()
                        .orElseThrow();
        state[choice] = State.SPENT;
        long over = totals[choice] - quota;
        var cut = new HashMap<Long, Long>();
        for (int voter = 0; voter < holder.length; voter++) {
            if (holder[voter] == choice) {
                value[voter] =
                        cut.computeIfAbsent(value[voter], of -> cut(over, of, totals[choice]));
                pass(voter);
            }
        }
        rounds.add(said("surplus", choice, totals).with("surplus", BigFraction.of(over, CUT)));
    }

    /**
     * @param guarded those below it who stay
     */
    private void exclude(String step, List<Integer> among, List<Integer> guarded, long[] totals) {
        long least = among.stream().mapToLong(choice -> totals[choice]).min().orElseThrow();
        List<Integer> equal = among.stream().filter(choice -> totals[choice] == least).toList();
        int choice =
                equal.stream().sorted((one, other) -> ahead(other, one)).findFirst().orElseThrow();
        state[choice] = State.EXCLUDED;
        for (int voter = 0; voter < holder.length; voter++) {
            if (holder[voter] == choice) {
                pass(voter);
            }
        }
        List<Integer> below = guarded.stream().filter(one -> ahead(choice, one) < 0).toList();
        rounds.add(said(step, choice, totals).tied(equal).guarded(below, election));
    }

    /** Ahead now, else at the latest stage where they differ, else by the lot. */
    private int ahead(int one, int other) {
        for (int stage = stages.size() - 1; stage >= 0; stage--) {
            int order = Long.compare(stages.get(stage)[other], stages.get(stage)[one]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(lot.place()[one], lot.place()[other]);
    }

    /** A paper goes to the next that is still hopeful; with none left it is set aside. */
    private void pass(int voter) {
        int[][] ballot = rankings.ranked()[voter];
        while (at[voter] < ballot.length && state[ballot[at[voter]][0]] != State.HOPEFUL) {
            at[voter]++;
        }
        holder[voter] = at[voter] < ballot.length ? ballot[at[voter]][0] : -1;
    }

    private long[] totals() {
        var totals = new long[election.size()];
        for (int voter = 0; voter < holder.length; voter++) {
            if (holder[voter] >= 0) {
                totals[holder[voter]] += rankings.weights()[voter] * value[voter];
            }
        }
        for (int choice = 0; choice < totals.length; choice++) {
            if (state[choice] == State.SPENT) {
                totals[choice] = Math.max(totals[choice], quota);
            }
        }
        return totals;
    }

    /** The value of one paper after a surplus: five decimals, the rest is lost. */
    private static long cut(long surplus, long value, long total) {
        return BigInteger.valueOf(surplus)
                .multiply(BigInteger.valueOf(value))
                .divide(BigInteger.valueOf(total))
                .longValueExact();
    }

    private Round said(String step, int choice, long[] totals) {
        Map<String, Object> of = new LinkedHashMap<>();
        for (int one = 0; one < totals.length; one++) {
            if (totals[one] > 0) {
                of.put(election.choices().get(one).id(), BigFraction.of(totals[one], CUT));
            }
        }
        return Round.of(step, choice)
                .with("votes", BigFraction.of(totals[choice], CUT))
                .with("totals", of);
    }
}
