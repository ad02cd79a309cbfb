package maillage.themes.shared.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class MeekTest {
    private static Outcome count(Election election) {
        return Rule.MEEK.count(election, Completion.NONE, Lot.listed(election.size()));
    }

    private static double fact(Round round, String name) {
        return ((BigFraction) round.facts().get(name)).doubleValue();
    }

    @Test
    void whoIsElectedKeepsTheQuotaAndPassesTheRestOn() {
        // By hand: 12 papers, 2 places, quota 4. a keeps 4/9 of nine papers, b gets the other 5.
        Outcome outcome = count(Elections.ranking(3, 2, "9 ab", "3 c"));
        assertThat(Elections.winners(outcome)).isEqualTo("ab");
        assertThat(fact(outcome.rounds().get(0), "votes")).isEqualTo(9);
        assertThat(fact(outcome.rounds().get(0), "quota")).isEqualTo(4.000000001);
        assertThat(fact(outcome.rounds().get(1), "votes")).isBetween(4.9999999, 5.0000001);
    }

    @Test
    void theQuotaFallsAsPapersRunOut() {
        // By hand: 11 papers, 2 places, quota 11/3. a has 6 and nobody after it, so a surplus of q
        // is lost:
        // with quota q, used = q + 5, and q = (q + 5) ÷ 3 = 2.5. b, at 3, is above; c at 2 is not.
        Outcome outcome = count(Elections.ranking(3, 2, "6 a", "3 b", "2 c"));
        assertThat(Elections.winners(outcome)).isEqualTo("ab");
        assertThat(outcome.rounds()).extracting(Round::step).containsOnly("chosen");
        assertThat(fact(outcome.rounds().get(1), "quota")).isLessThanOrEqualTo(3.0);
    }

    @Test
    void choicesOfOneRankShareWhatReachesThem() {
        Outcome outcome = count(Elections.ranking(3, 1, "4 (ab)", "3 c", "1 a"));
        Round first = outcome.rounds().getFirst();
        assertThat(first.choice()).isEqualTo(1);
        assertThat(fact(first, "votes")).isEqualTo(2);
        assertThat(Elections.winners(outcome)).isEqualTo("a");
    }

    @Property(tries = 500)
    void aBallotOfWeightThreeIsThreeBallots(@ForAll("orders") Election election) {
        assertThat(count(election)).isEqualTo(count(Elections.repeated(election)));
    }

    @Property(tries = 300)
    void everyPlaceIsFilledOnce(@ForAll("orders") Election election) {
        assertThat(count(election).winners()).hasSize(election.places()).doesNotHaveDuplicates();
    }

    /** In floating point, to the last bit, wherever nothing turns on less than a thousandth. */
    @Property(tries = 1500)
    void withoutRoundingTheSameAreElected(@ForAll("orders") Election election) {
        var unrounded = new Unrounded(election);
        List<Integer> elected = unrounded.elected();
        Assume.that(!unrounded.isClose);
        assertThat(count(election).winners()).containsExactlyInAnyOrderElementsOf(elected);
    }

    /** Meek's definition with doubles: keep values are turned until they stand still. */
    private static final class Unrounded {
        private final Rankings rankings;
        private final int places;
        private final double[] keeps;
        private final List<Integer> elected = new ArrayList<>();
        private final List<Integer> hopeful;
        private boolean isClose;

        Unrounded(Election election) {
            this.rankings = election.rankings();
            this.places = election.places();
            this.keeps = new double[election.size()];
            Arrays.fill(keeps, 1);
            this.hopeful = new ArrayList<>(IntStream.range(0, keeps.length).boxed().toList());
        }

        List<Integer> elected() {
            while (elected.size() < places) {
                if (hopeful.size() + elected.size() <= places) {
                    elected.addAll(hopeful);
                    break;
                }
                var votes = new double[keeps.length];
                double quota = settle(votes);
                double highest =
                        hopeful.stream().mapToDouble(one -> votes[one]).max().orElseThrow();
                isClose |= hopeful.stream().anyMatch(one -> Math.abs(votes[one] - quota) < 1e-3);
                if (highest >= quota) {
                    hopeful.stream().filter(one -> votes[one] >= quota).forEach(elected::add);
                    hopeful.removeAll(elected);
                } else {
                    List<Integer> byVotes =
                            hopeful.stream()
                                    .sorted(
                                            (one, other) ->
                                                    Double.compare(votes[one], votes[other]))
                                    .toList();
                    isClose |= votes[byVotes.get(1)] - votes[byVotes.get(0)] < 1e-3;
                    keeps[byVotes.getFirst()] = 0;
                    hopeful.remove(byVotes.getFirst());
                }
            }
            return elected;
        }

        private double settle(double[] votes) {
            for (int turn = 0; ; turn++) {
                double quota = tally(votes) / (places + 1);
                double most = quota;
                for (int one : elected) {
                    most = Math.max(most, votes[one]);
                }
                if (most - quota < 1e-12 || turn == 20_000) {
                    return quota;
                }
                for (int one : elected) {
                    keeps[one] = Math.min(1, keeps[one] * quota / votes[one]);
                }
            }
        }

        private double tally(double[] votes) {
            Arrays.fill(votes, 0);
            double used = 0;
            for (int voter = 0; voter < rankings.voters(); voter++) {
                double left = rankings.weights()[voter];
                for (int[] rank : rankings.ranked()[voter]) {
                    votes[rank[0]] += left * keeps[rank[0]];
                    used += left * keeps[rank[0]];
                    left *= 1 - keeps[rank[0]];
                }
            }
            return used;
        }
    }

    @Provide
    Arbitrary<Election> orders() {
        return Arbitraries.randomValue(
                random -> Elections.anyRanking(random, random.nextBoolean()));
    }
}
