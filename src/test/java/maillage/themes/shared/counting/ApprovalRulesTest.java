package maillage.themes.shared.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Approval by number, Thiele's rule and Phragmén's. */
class ApprovalRulesTest {
    @Test
    void theBookCountsItsRunningExampleSo() {
        Election book = BookExamples.running();
        assertThat(Elections.won(Rule.GREEDY, book)).isEqualTo("abcd");
        assertThat(Elections.won(Rule.OPTIMAL_PAV, book)).isEqualTo("abcf");
        assertThat(Elections.won(Rule.PHRAGMEN, book)).isEqualTo("abcd");
    }

    @Test
    void phragmensLoadsAreThoseOfTheBook() {
        Outcome outcome =
                Rule.PHRAGMEN.count(BookExamples.running(), Completion.NONE, Lot.listed(8));
        assertThat(outcome.rounds())
                .extracting(round -> round.facts().get("load"))
                .containsExactly(
                        BigFraction.of(1, 8),
                        BigFraction.of(11, 32),
                        BigFraction.of(55, 128),
                        BigFraction.of(5, 8));
        assertThat(outcome.rounds().get(1).tied()).containsExactly(1, 2);
    }

    @Test
    void theBestPairIsNotFoundOneByOne() {
        assertThat(Elections.won(Rule.OPTIMAL_PAV, BookExamples.onePickTooEarly())).isEqualTo("ac");
        assertThat(Elections.won(Rule.SEQUENTIAL_PAV, BookExamples.onePickTooEarly()))
                .isEqualTo("dc");
        assertThat(Elections.won(Rule.OPTIMAL_PAV, BookExamples.thiele())).isEqualTo("ab");
        assertThat(Elections.won(Rule.SEQUENTIAL_PAV, BookExamples.thiele())).isEqualTo("ca");
    }

    @Test
    void sharesAndLoadsMayDiffer() {
        Election election = BookExamples.sharesOrLoads();
        assertThat(Elections.won(Completion.PHRAGMEN, election))
                .containsOnlyOnce("a")
                .contains("c", "d");
        assertThat(Elections.won(Rule.PHRAGMEN, election)).contains("b", "c", "d");
    }

    @Test
    void phragmenStopsAtWhatNoLongerFits() {
        // All three are level. After a only 1 is left: c would fit, b, level with it, does not.
        Election election =
                Elections.costing(
                        "4",
                        List.of("3", "4", "1"),
                        new Approvals(new int[][] {{0}, {1}, {2}}, new long[] {3, 4, 1}));
        assertThat(Elections.won(Rule.PHRAGMEN, election)).isEqualTo("a");
    }

    @Test
    void theSearchForTheBestSetGivesUpBeforeItTakesAllDay() {
        var random = new Random(1);
        int[][] approved =
                IntStream.range(0, 3000)
                        .mapToObj(any -> random.ints(15, 0, 60).distinct().toArray())
                        .toArray(int[][]::new);
        List<Choice> choices =
                IntStream.range(0, 60).mapToObj(i -> Choice.of("p" + i, "")).toList();
        Election large = Election.ofPlaces(choices, 20, Approvals.of(approved));
        assertThatThrownBy(() -> Elections.won(Rule.OPTIMAL_PAV, large))
                .isInstanceOf(Uncountable.class);
    }

    @Property(tries = 500)
    void theBestSetIsTheBestOfAll(@ForAll("approving") Election election) {
        List<Integer> best = null;
        for (List<Integer> set : sets(election)) {
            if (best == null || worth(election, set).compareTo(worth(election, best)) > 0) {
                best = set;
            }
        }
        assertThat(
                        Rule.OPTIMAL_PAV
                                .count(election, Completion.NONE, Lot.listed(election.size()))
                                .winners())
                .isEqualTo(best);
    }

    /** Aziz et al. 2017, theorem 10. */
    @Property(tries = 500)
    void everyLargeGroupThatAgreesIsRepresentedInTheBestSet(
            @ForAll("approving") Election election) {
        Outcome outcome =
                Rule.OPTIMAL_PAV.count(election, Completion.NONE, Lot.listed(election.size()));
        assertThat(Representation.neglected(election, outcome.winners())).isEmpty();
    }

    @Property(tries = 500)
    void oneByOneEachAddsMost(@ForAll("approving") Election election) {
        var expected = new ArrayList<Integer>();
        while (expected.size() < election.places()) {
            expected.add(
                    IntStream.range(0, election.size())
                            .boxed()
                            .filter(one -> !expected.contains(one))
                            .reduce((one, other) -> better(election, expected, one, other))
                            .orElseThrow());
        }
        assertThat(
                        Rule.SEQUENTIAL_PAV
                                .count(election, Completion.NONE, Lot.listed(election.size()))
                                .winners())
                .isEqualTo(expected);
    }

    private static Integer better(
            Election election, List<Integer> have, Integer one, Integer other) {
        return worth(election, with(have, other)).compareTo(worth(election, with(have, one))) > 0
                ? other
                : one;
    }

    private static List<Integer> with(List<Integer> have, Integer one) {
        var more = new ArrayList<>(have);
        more.add(one);
        return more;
    }

    /** The same rule told as money: everyone earns alike, whoever can pay first buys. */
    @Property(tries = 1000)
    void phragmenIsWhoCanPayFirstWhenAllEarnAlike(@ForAll("any") Election election) {
        assertThat(
                        Rule.PHRAGMEN
                                .count(election, Completion.NONE, Lot.listed(election.size()))
                                .winners())
                .isEqualTo(earned(Elections.repeated(election)));
    }

    private static List<Integer> earned(Election election) {
        Supporters supporters = election.supporters();
        var money = new BigFraction[election.ballots().voters()];
        Arrays.fill(money, BigFraction.ZERO);
        var bought = new ArrayList<Integer>();
        while (true) {
            BigFraction first = null;
            var next = new ArrayList<Integer>();
            for (int choice = 0; choice < election.size(); choice++) {
                BigFraction wait = bought.contains(choice) ? null : wait(election, choice, money);
                if (wait != null && (first == null || wait.compareTo(first) < 0)) {
                    first = wait;
                    next.clear();
                }
                if (wait != null && wait.equals(first)) {
                    next.add(choice);
                }
            }
            BigFraction left = election.budget().subtract(election.cost(bought));
            if (first == null
                    || next.stream().anyMatch(one -> election.cost(one).compareTo(left) > 0)) {
                break;
            }
            for (int voter = 0; voter < money.length; voter++) {
                money[voter] = money[voter].add(first);
            }
            Arrays.stream(supporters.voters()[next.getFirst()])
                    .forEach(voter -> money[voter] = BigFraction.ZERO);
            bought.add(next.getFirst());
        }
        for (int choice = 0; choice < election.size() && election.fillsPlaces(); choice++) {
            if (!bought.contains(choice) && bought.size() < election.places()) {
                bought.add(choice);
            }
        }
        return bought;
    }

    private static @Nullable BigFraction wait(Election election, int choice, BigFraction[] money) {
        int[] voters = election.supporters().voters()[choice];
        if (voters.length == 0 || election.cost(choice).compareTo(election.budget()) > 0) {
            return null;
        }
        BigFraction have =
                Arrays.stream(voters)
                        .mapToObj(voter -> money[voter])
                        .reduce(BigFraction.ZERO, BigFraction::add);
        return election.cost(choice).subtract(have).divide(voters.length);
    }

    private static List<List<Integer>> sets(Election election) {
        return IntStream.range(0, 1 << election.size())
                .filter(set -> Integer.bitCount(set) == election.places())
                .mapToObj(
                        set ->
                                IntStream.range(0, election.size())
                                        .filter(one -> (set >> one & 1) == 1)
                                        .boxed()
                                        .toList())
                .sorted((one, other) -> Elections.word(one).compareTo(Elections.word(other)))
                .toList();
    }

    private static BigFraction worth(Election election, List<Integer> set) {
        BigFraction worth = BigFraction.ZERO;
        for (int voter = 0; voter < election.ballots().voters(); voter++) {
            long has =
                    Arrays.stream(election.approvals().approved()[voter])
                            .filter(set::contains)
                            .count();
            for (long nth = 1; nth <= has; nth++) {
                worth = worth.add(BigFraction.of(election.ballots().weights()[voter], nth));
            }
        }
        return worth;
    }

    @Provide
    Arbitrary<Election> approving() {
        return Arbitraries.randomValue(Elections::anyApproving);
    }

    @Provide
    Arbitrary<Election> any() {
        return Arbitraries.oneOf(
                Arbitraries.randomValue(Elections::anyApproving),
                Arbitraries.randomValue(Elections::anyCosting));
    }
}
