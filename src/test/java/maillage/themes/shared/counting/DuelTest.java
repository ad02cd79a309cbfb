package maillage.themes.shared.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** What follows from comparing choices two by two, and from raising one of them. */
class DuelTest {
    /**
     * Borda 1781: 21 voters, of whom eight put a first and thirteen last. With 3, 2 and 1 points he
     * counts 37, 42 and 47; here 2, 1 and 0 are given, 21 less for each.
     */
    @Test
    void bordasOwnElectionEndsWithTheLastOfThePluralityFirst() {
        Election election = Elections.ranking(3, 3, "abc", "7 acb", "7 bca", "6 cba");
        assertThat(Borda.points(election))
                .containsExactly(
                        BigFraction.of(37 - 21), BigFraction.of(42 - 21), BigFraction.of(47 - 21));
        assertThat(Elections.won(Rule.BORDA, election)).isEqualTo("cba");
    }

    /** Smith 1973: the winner is of the smallest set of which each beats everyone outside. */
    @Property(tries = 1000)
    void theWinnerIsOfTheSmallestSetThatBeatsTheRest(@ForAll("any") Election election) {
        Pairs pairs = Pairs.of(election);
        int smallest =
                IntStream.range(1, 1 << pairs.size())
                        .filter(set -> beatsTheRest(pairs, set))
                        .boxed()
                        .min((one, other) -> Integer.bitCount(one) - Integer.bitCount(other))
                        .orElseThrow();
        for (Rule rule : List.of(Rule.SCHULZE, Rule.RANKED_PAIRS)) {
            assertThat(smallest & 1 << first(rule, election)).as(rule.code()).isNotZero();
        }
    }

    private static boolean beatsTheRest(Pairs pairs, int set) {
        return IntStream.range(0, pairs.size())
                .filter(one -> (set & 1 << one) != 0)
                .allMatch(
                        one ->
                                IntStream.range(0, pairs.size())
                                        .filter(other -> (set & 1 << other) == 0)
                                        .allMatch(other -> pairs.beats(one, other)));
    }

    @Property(tries = 1500)
    void whoWinsStillWinsWhenABallotPutsItHigher(
            @ForAll("any") Election election, @ForAll Random random) {
        Election borda = raised(election, first(Rule.BORDA, election), random);
        assertThat(first(Rule.BORDA, borda)).isEqualTo(first(Rule.BORDA, election));

        int winner = first(Rule.SCHULZE, election);
        Election schulze = raised(election, winner, random);
        List<Integer> all = IntStream.range(0, election.size()).boxed().toList();
        assertThat(
                        new Schulze(schulze, Lot.listed(all.size()), Schulze.Strength.WINNING)
                                .unbeaten(all))
                .contains(winner);

        Election pairs = raised(election, first(Rule.RANKED_PAIRS, election), random);
        if (isWithoutTies(election) && isWithoutTies(pairs)) {
            assertThat(first(Rule.RANKED_PAIRS, pairs))
                    .isEqualTo(first(Rule.RANKED_PAIRS, election));
        }
    }

    /** One rank higher on one of the ballots that put someone above it; as it was without any. */
    private static Election raised(Election election, int choice, Random random) {
        Rankings rankings = election.rankings();
        int[][][] ranked = rankings.ranked().clone();
        int[] below =
                IntStream.range(0, ranked.length)
                        .filter(voter -> rank(ranked[voter], choice) > 0)
                        .toArray();
        if (below.length == 0) {
            return election;
        }
        int voter = below[random.nextInt(below.length)];
        int at = rank(ranked[voter], choice);
        int[][] ballot = ranked[voter].clone();
        int[] above = ballot[at - 1];
        ballot[at - 1] = ballot[at];
        ballot[at] = above;
        ranked[voter] = ballot;
        return new Election(
                election.choices(), election.budget(), new Rankings(ranked, rankings.weights()));
    }

    private static int rank(int[][] ballot, int choice) {
        return IntStream.range(0, ballot.length)
                .filter(rank -> ballot[rank][0] == choice)
                .findFirst()
                .orElse(-1);
    }

    private static boolean isWithoutTies(Election election) {
        Pairs pairs = Pairs.of(election);
        var seen = new HashSet<Long>();
        for (int one = 0; one < pairs.size(); one++) {
            for (int other = 0; other < one; other++) {
                long votes = Math.max(pairs.above()[one][other], pairs.above()[other][one]);
                if (pairs.above()[one][other] == pairs.above()[other][one] || !seen.add(votes)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int first(Rule rule, Election election) {
        return rule.count(election, Completion.NONE, Lot.listed(election.size()))
                .winners()
                .getFirst();
    }

    @Provide
    Arbitrary<Election> any() {
        return Arbitraries.randomValue(
                random -> Elections.anyRanking(random, random.nextBoolean()));
    }
}
