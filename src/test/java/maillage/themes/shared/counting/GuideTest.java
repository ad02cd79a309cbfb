package maillage.themes.shared.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** The examples of docs/guides/counting.md: a Mobility, b Housing, c Health, d Schools. */
class GuideTest {
    private static final Election NINE = Elections.approving(4, 3, "6 abc", "3 d");

    @Test
    void byApprovalAThirdOfTheVotersGetsNothing() {
        assertThat(Elections.won(Rule.GREEDY, NINE)).isEqualTo("abc");
    }

    @Test
    void theProportionalRulesGiveAThirdAThird() {
        assertThat(Elections.won(Rule.EQUAL_SHARES, NINE)).isEqualTo("abd");
        assertThat(Elections.won(Rule.PHRAGMEN, NINE)).isEqualTo("abd");
        assertThat(Elections.won(Rule.OPTIMAL_PAV, NINE)).isEqualTo("abd");
    }

    @Test
    void whoSpentAllCannotPayForTheOthersProject() {
        Election costs =
                Elections.costing(
                        "9000",
                        List.of("6000", "2000", "1000"),
                        new Approvals(new int[][] {{0}, {1}}, new long[] {6, 3}));
        assertThat(Elections.won(Completion.NONE, costs)).isEqualTo("ab");
        assertThat(Elections.won(Completion.UTILITARIAN, costs)).isEqualTo("abc");
    }

    @Test
    void aSurplusIsCutAtFiveDecimals() {
        Election twelve = Elections.ranking(4, 2, "9 ab", "3 d");
        Outcome outcome = Rule.STV.count(twelve, Completion.NONE, Lot.listed(4));
        assertThat(Elections.winners(outcome)).isEqualTo("ab");
        assertThat(outcome.rounds())
                .anySatisfy(
                        round ->
                                assertThat(round.facts().get("totals"))
                                        .isEqualTo(
                                                Map.of(
                                                        "a", BigFraction.of(5),
                                                        "b", BigFraction.of(399_996, 100_000),
                                                        "d", BigFraction.of(3))));
    }

    @Test
    void theRunOffBordaAndTheCircleEndAsTold() {
        assertThat(
                        Elections.won(
                                Rule.INSTANT_RUNOFF, Elections.ranking(4, 1, "4 a", "3 b", "2 db")))
                .isEqualTo("b");
        assertThat(Elections.won(Rule.BORDA, Elections.ranking(3, 3, "3 abc", "2 bca")))
                .isEqualTo("bac");
        Election circle = Elections.ranking(3, 3, "5 abc", "2 cab", "3 bca", "1 cba");
        assertThat(Elections.won(Rule.SCHULZE, circle)).isEqualTo("abc");
        assertThat(Elections.won(Rule.RANKED_PAIRS, circle)).isEqualTo("abc");
    }
}
