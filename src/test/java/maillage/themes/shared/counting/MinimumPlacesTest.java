package maillage.themes.shared.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Places kept for choices of a trait, under every rule. */
class MinimumPlacesTest {
    @Property(tries = 500)
    void minimumsAreKeptWhereAnySetKeepsThemAndRefusedWhereNoneDoes(
            @ForAll("keeping") Election election) {
        for (Rule rule : Rule.values()) {
            if (!counts(rule, election)) {
                continue;
            }
            Election asked = rule == Rule.INSTANT_RUNOFF ? onePlace(election) : election;
            assertThat(Minimum.areFeasible(asked.minimums(), asked.choices(), asked.places()))
                    .isEqualTo(isPossible(asked));
            try {
                List<Integer> winners = winners(rule, asked);
                assertThat(winners).hasSize(asked.places()).doesNotHaveDuplicates();
                assertThat(keeps(asked, winners)).as(rule.code()).isTrue();
            } catch (Uncountable impossible) {
                assertThat(isPossible(asked)).isFalse();
            }
        }
    }

    @Property(tries = 1500)
    void whoWinsWithoutMinimumsWinsWithThemWhereTheyAreKeptAnyway(
            @ForAll("keeping") Election election) {
        Assume.that(isPossible(election));
        for (Rule rule : Rule.values()) {
            if (!counts(rule, election) || rule == Rule.INSTANT_RUNOFF) {
                continue;
            }
            List<Integer> without = winners(rule, election.keeping(List.of()));
            if (keeps(election, without)) {
                assertThat(winners(rule, election)).as(rule.code()).isEqualTo(without);
            }
        }
    }

    @Test
    void theKeptPlaceGoesToTheBestWhoMayHaveIt() {
        List<Choice> choices =
                List.of(
                        new Choice("a", "", BigFraction.ONE, Set.of("north")),
                        new Choice("b", "", BigFraction.ONE, Set.of("north")),
                        new Choice("c", "", BigFraction.ONE, Set.of("south")),
                        new Choice("d", "", BigFraction.ONE, Set.of("south")));
        Election election =
                Election.ofPlaces(
                                choices,
                                2,
                                new Approvals(
                                        new int[][] {{0}, {1}, {2}, {3}}, new long[] {9, 8, 1, 2}))
                        .keeping(List.of(new Minimum("south", 1)));
        assertThat(Elections.won(Rule.GREEDY, election)).isEqualTo("ad");
    }

    /** By hand: c is lowest, and the only one from the south; b goes instead, and d after it. */
    @Test
    void whoeverIsNeededIsNotExcluded() {
        Election election =
                withTraits(
                        Elections.ranking(4, 2, "9 a", "5 bd", "2 cb", "6 d"),
                        List.of(new Minimum("south", 1)),
                        "north",
                        "north",
                        "south",
                        "north");
        for (Rule rule : List.of(Rule.STV, Rule.MEEK)) {
            Outcome outcome = count(rule, election);
            assertThat(Elections.winners(outcome)).isEqualTo("ac");
            assertThat(outcome.rounds())
                    .filteredOn(round -> round.step().equals("excluded"))
                    .first()
                    .satisfies(round -> assertThat(round.choice()).isEqualTo(1))
                    .satisfies(
                            round ->
                                    assertThat(round.facts())
                                            .containsEntry("guarded", List.of("c")));
        }
    }

    /** By hand: 12 papers, 2 places, quota 5. a and b reach it, but one place is the south’s. */
    @Test
    void whoeverReachesTheQuotaWhereTheLastPlaceIsKeptIsPassedOver() {
        Election election =
                withTraits(
                        Elections.ranking(4, 2, "6 ab", "5 bc", "1 d"),
                        List.of(new Minimum("south", 1)),
                        "north",
                        "north",
                        "south",
                        "south");
        for (Rule rule : List.of(Rule.STV, Rule.MEEK)) {
            Outcome outcome = count(rule, election);
            assertThat(Elections.winners(outcome)).isEqualTo("ac");
            assertThat(outcome.rounds())
                    .filteredOn(round -> round.step().equals("doomed"))
                    .extracting(Round::choice)
                    .containsExactly(1);
        }
    }

    private static Election withTraits(
            Election election, List<Minimum> minimums, String... traits) {
        List<Choice> choices =
                IntStream.range(0, traits.length)
                        .mapToObj(
                                one ->
                                        new Choice(
                                                election.choices().get(one).id(),
                                                "",
                                                BigFraction.ONE,
                                                traits[one].isEmpty()
                                                        ? Set.of()
                                                        : Set.of(traits[one].split(" "))))
                        .toList();
        return new Election(choices, election.budget(), election.ballots(), minimums);
    }

    private static Election onePlace(Election election) {
        return Election.ofPlaces(election.choices(), 1, election.ballots())
                .keeping(election.minimums());
    }

    private static boolean counts(Rule rule, Election election) {
        boolean ranks =
                List.of(
                                Rule.STV,
                                Rule.MEEK,
                                Rule.INSTANT_RUNOFF,
                                Rule.BORDA,
                                Rule.SCHULZE,
                                Rule.RANKED_PAIRS)
                        .contains(rule);
        return ranks == election.ballots() instanceof Rankings;
    }

    private static List<Integer> winners(Rule rule, Election election) {
        return count(rule, election).winners();
    }

    private static Outcome count(Rule rule, Election election) {
        Completion completion =
                rule == Rule.EQUAL_SHARES ? Completion.UTILITARIAN : Completion.NONE;
        return rule.count(election, completion, Lot.listed(election.size()));
    }

    private static boolean isPossible(Election election) {
        return IntStream.range(0, 1 << election.size())
                .filter(set -> Integer.bitCount(set) == election.places())
                .anyMatch(
                        set ->
                                keeps(
                                        election,
                                        IntStream.range(0, election.size())
                                                .filter(one -> (set >> one & 1) == 1)
                                                .boxed()
                                                .toList()));
    }

    private static boolean keeps(Election election, List<Integer> winners) {
        return election.minimums().stream()
                .allMatch(
                        minimum ->
                                winners.stream()
                                                .map(election.choices()::get)
                                                .filter(
                                                        one ->
                                                                one.traits()
                                                                        .contains(minimum.trait()))
                                                .count()
                                        >= minimum.places());
    }

    private static Election keeping(Random random) {
        Election election =
                random.nextBoolean()
                        ? Elections.anyApproving(random)
                        : Elections.anyRanking(random, random.nextBoolean());
        var minimums = new ArrayList<Minimum>();
        for (String trait : List.of("carbon", "poverty", "ngo")) {
            if (random.nextBoolean()) {
                minimums.add(new Minimum(trait, 1 + random.nextInt(2)));
            }
        }
        String[] traits = new String[election.size()];
        Arrays.setAll(
                traits,
                any ->
                        List.of(
                                        "",
                                        "carbon",
                                        "poverty",
                                        "ngo",
                                        "carbon ngo",
                                        "poverty ngo",
                                        "carbon poverty")
                                .get(random.nextInt(7)));
        return withTraits(election, minimums, traits);
    }

    @Provide
    Arbitrary<Election> keeping() {
        return Arbitraries.randomValue(MinimumPlacesTest::keeping);
    }
}
