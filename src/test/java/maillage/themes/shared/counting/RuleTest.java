package maillage.themes.shared.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What every rule keeps: weights, minimum places, the lot. */
class RuleTest {
    private static final List<Rule> APPROVING =
            List.of(
                    Rule.GREEDY,
                    Rule.EQUAL_SHARES,
                    Rule.PHRAGMEN,
                    Rule.SEQUENTIAL_PAV,
                    Rule.OPTIMAL_PAV);
    private static final List<Rule> RANKING =
            List.of(
                    Rule.STV,
                    Rule.MEEK,
                    Rule.INSTANT_RUNOFF,
                    Rule.BORDA,
                    Rule.SCHULZE,
                    Rule.RANKED_PAIRS);

    @Property(tries = 300)
    void aBallotOfWeightThreeIsThreeBallots(
            @ForAll("approving") Election approving, @ForAll("ranking") Election ranking) {
        for (Rule rule : APPROVING) {
            assertThat(winners(rule, approving))
                    .isEqualTo(winners(rule, Elections.repeated(approving)));
        }
        for (Rule rule : RANKING) {
            assertThat(winners(rule, ranking))
                    .isEqualTo(winners(rule, Elections.repeated(ranking)));
        }
    }

    @Property(tries = 300)
    void theOrderOfTheBallotsChangesNothing(
            @ForAll("approving") Election approving, @ForAll("ranking") Election ranking) {
        for (Rule rule : APPROVING) {
            assertThat(winners(rule, approving)).isEqualTo(winners(rule, turned(approving)));
        }
        for (Rule rule : RANKING) {
            assertThat(winners(rule, ranking)).isEqualTo(winners(rule, turned(ranking)));
        }
    }

    private static Election turned(Election election) {
        Ballots ballots =
                switch (election.ballots()) {
                    case Approvals(int[][] approved, long[] weights) ->
                            new Approvals(turned(approved), turned(weights));
                    case Rankings(int[][][] ranked, long[] weights) ->
                            new Rankings(turned(ranked), turned(weights));
                    case Scores scores -> scores;
                };
        return new Election(election.choices(), election.budget(), ballots);
    }

    private static <T> T[] turned(T[] array) {
        T[] turned = array.clone();
        java.util.Collections.reverse(java.util.Arrays.asList(turned));
        return turned;
    }

    private static long[] turned(long[] array) {
        return java.util.stream.IntStream.range(0, array.length)
                .mapToLong(at -> array[array.length - 1 - at])
                .toArray();
    }

    @Test
    void theLotCanBeDrawnAgainByAnyoneWhoKnowsTheSeed() {
        // for id in a b c d; do printf 'kick-off:%s' $id | sha256sum; done
        Lot lot = Lot.drawn("kick-off", Elections.letters(4));
        assertThat(lot.place()).containsExactly(1, 3, 0, 2);
        assertThat(Lot.drawn("kick-off", Elections.letters(4)).place()).isEqualTo(lot.place());
    }

    @Test
    void theLotSettlesTiesOnly() {
        Election level = Elections.approving(3, 1, "2 a", "3 b", "3 c");
        Outcome outcome = Rule.GREEDY.count(level, Completion.NONE, new Lot(new int[] {0, 2, 1}));
        assertThat(Elections.winners(outcome)).isEqualTo("c");
        assertThat(outcome.rounds().getFirst().tied()).containsExactly(1, 2);
    }

    @Test
    void whereMoneyIsSpentTheMostVotesThatStillFitAreChosen() {
        Election costs =
                Elections.costing(
                        "10",
                        List.of("6", "5", "4"),
                        new Approvals(new int[][] {{0}, {1}, {2}}, new long[] {3, 2, 1}));
        assertThat(Elections.won(Rule.GREEDY, costs)).isEqualTo("ac");
    }

    @Test
    void withoutBallotsNobodyWins() {
        for (Rule rule : Rule.values()) {
            assertThat(Elections.won(rule, Elections.approving(3, 2))).isEmpty();
        }
    }

    @Test
    void aRuleOfPlacesSpendsNoBudget() {
        Election costs = Elections.costing("10", List.of("6", "5"), Approvals.of(new int[] {0}));
        assertThatThrownBy(() -> Elections.won(Rule.SEQUENTIAL_PAV, costs))
                .isInstanceOf(Uncountable.class);
    }

    private static List<Integer> winners(Rule rule, Election election) {
        Completion completion =
                rule == Rule.EQUAL_SHARES ? Completion.UTILITARIAN : Completion.NONE;
        return rule.count(election, completion, Lot.listed(election.size())).winners();
    }

    @Provide
    Arbitrary<Election> approving() {
        return Arbitraries.randomValue(Elections::anyApproving);
    }

    @Provide
    Arbitrary<Election> ranking() {
        return Arbitraries.randomValue(
                random -> Elections.anyRanking(random, random.nextBoolean()));
    }
}
