package maillage.themes.shared.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EqualSharesTest {
    /**
     * The two examples that equalshares.net explains the method with: bike, gym, park, playground,
     * library.
     */
    private static final List<String> COSTS = List.of("700", "400", "250", "200", "100");

    private static Approvals neighbours(boolean lastRidesABike) {
        return Approvals.of(
                new int[] {0, 1},
                new int[] {0, 1, 2},
                new int[] {0, 1},
                new int[] {0, 1, 2},
                new int[] {0, 1, 2},
                new int[] {0, 1},
                new int[] {2, 3, 4},
                new int[] {3},
                new int[] {3, 4},
                new int[] {2, 3, 4},
                new int[] {lastRidesABike ? 0 : 1});
    }

    @Test
    void whoPaidForTheBikesCannotPayForTheGymAsWell() {
        assertThat(
                        Elections.won(
                                Rule.EQUAL_SHARES,
                                Elections.costing("1100", COSTS, neighbours(true))))
                .isEqualTo("ade");
    }

    @Test
    void oneVoteMoreForTheGymAndItIsBoughtFirst() {
        assertThat(
                        Elections.won(
                                Rule.EQUAL_SHARES,
                                Elections.costing("1100", COSTS, neighbours(false))))
                .isEqualTo("bcd");
    }

    @Test
    void twelveVotersOfTheBookAgreeOnOneAndPhragmenGoesOn() {
        // Lackner and Skowron 2023, running example and its section on Equal Shares.
        Election book = BookExamples.running();
        assertThat(Elections.won(Completion.NONE, book)).isEqualTo("a");
        assertThat(Elections.won(Completion.PHRAGMEN, book)).isEqualTo("abcd");
    }

    @Test
    void equalEffectiveVotesGoToTheCheaperThenToTheLot() {
        Election equal =
                Elections.costing(
                        "6",
                        List.of("4", "2", "2"),
                        Approvals.of(
                                new int[] {0}, new int[] {0}, new int[] {1, 2}, new int[] {1, 2}));
        Outcome outcome =
                Rule.EQUAL_SHARES.count(equal, Completion.NONE, new Lot(new int[] {0, 2, 1}));
        assertThat(Elections.winners(outcome)).isEqualTo("c");
        assertThat(outcome.rounds().get(1).tied()).containsExactly(1, 2);
    }

    @Test
    void moneyThatNobodyCanSpendIsFilledByVotesWhenAsked() {
        Election left =
                Elections.costing(
                        "10",
                        List.of("6", "5", "4"),
                        Approvals.of(new int[] {0, 2}, new int[] {1}, new int[] {2}));
        assertThat(Elections.won(Completion.NONE, left)).isEqualTo("c");
        assertThat(Elections.won(Completion.UTILITARIAN, left)).isEqualTo("cb");
    }

    @Property(tries = 1500)
    void itBuysWhatTheDefinitionBuys(@ForAll("costing") Election election, @ForAll Random random) {
        Lot lot = Lot.drawn(String.valueOf(random.nextInt()), election.choices());
        assertThat(Rule.EQUAL_SHARES.count(election, Completion.NONE, lot).winners())
                .isEqualTo(new SlowEqualShares(election, lot).winners());
    }

    @Property(tries = 1000)
    void withPointsToo(@ForAll("scoring") Election election, @ForAll Random random) {
        Lot lot = Lot.drawn(String.valueOf(random.nextInt()), election.choices());
        assertThat(Rule.EQUAL_SHARES.count(election, Completion.NONE, lot).winners())
                .isEqualTo(new SlowEqualShares(election, lot).winners());
    }

    @Property(tries = 700)
    void sharesRiseByOneUntilTheMoneyIsSpent(@ForAll("costing") Election election) {
        Lot lot = Lot.listed(election.size());
        assertThat(Rule.EQUAL_SHARES.count(election, Completion.ADD1, lot).winners())
                .isEqualTo(new SlowEqualShares(election, lot).add1());
    }

    /** Peters and Skowron 2020, theorem 2: without any completion. */
    @Property(tries = 700)
    void everyLargeGroupThatAgreesIsRepresented(@ForAll("approving") Election election) {
        Outcome outcome =
                Rule.EQUAL_SHARES.count(election, Completion.NONE, Lot.listed(election.size()));
        assertThat(Representation.neglected(election, outcome.winners())).isEmpty();
    }

    @Property(tries = 500)
    void neverMoreIsSpentThanThereIs(@ForAll("costing") Election election) {
        for (Completion completion : List.of(Completion.UTILITARIAN, Completion.ADD1U)) {
            Outcome outcome =
                    Rule.EQUAL_SHARES.count(election, completion, Lot.listed(election.size()));
            assertThat(election.cost(outcome.winners())).isLessThanOrEqualTo(election.budget());
        }
    }

    @Provide
    Arbitrary<Election> costing() {
        return Arbitraries.randomValue(Elections::anyCosting);
    }

    @Provide
    Arbitrary<Election> scoring() {
        return Arbitraries.randomValue(Elections::anyScoring);
    }

    @Provide
    Arbitrary<Election> approving() {
        return Arbitraries.randomValue(Elections::anyApproving);
    }
}
