package maillage.themes.shared.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** What each proportional rule owes to those who agree, tried for every set of choices. */
class ProportionalityTest {
    /**
     * Phragmén 1894, as Janson 2016 retells it: A, B, C for the many and P, Q, R for the few; the
     * few get Q, whom some of the many name too.
     */
    @Test
    void phragmensOwnElectionGivesTheFewTheirPlace() {
        Election election = Elections.approving(6, 3, "1034 abc", "519 def", "90 abe", "47 ade");
        Outcome outcome = Rule.PHRAGMEN.count(election, Completion.NONE, Lot.listed(6));
        assertThat(Elections.winners(outcome)).isEqualTo("aeb");
        assertThat(outcome.rounds())
                .extracting(round -> round.facts().get("load"))
                .containsExactly(
                        BigFraction.of(1, 1171),
                        BigFraction.of(327, 192_044),
                        BigFraction.of(195_525, 107_928_728));
    }

    /**
     * Brill, Freeman, Janson and Lackner 2017, theorem on proportional justified representation.
     */
    @Property(tries = 700)
    void underPhragmenThoseWhoAgreeFillTheirPlacesTogether(@ForAll("approving") Election election) {
        List<Integer> winners = winners(Rule.PHRAGMEN, election);
        for (int set = 1; set < 1 << election.size(); set++) {
            int agreed = set;
            for (int many = 1; many <= Integer.bitCount(set); many++) {
                for (int filled : sets(winners, many - 1)) {
                    long group =
                            weight(
                                    election,
                                    voter ->
                                            (approved(election, voter) & agreed) == agreed
                                                    && (approved(election, voter)
                                                                    & bits(winners)
                                                                    & ~filled)
                                                            == 0);
                    assertThat(group * election.places())
                            .as("%s places for %s", many, Integer.toBinaryString(agreed))
                            .isLessThan(many * election.ballots().weight());
                }
            }
        }
    }

    /** Brill and Peters 2023, EJR+: for Equal Shares, and for the best set by Thiele's rule. */
    @Property(tries = 700)
    void noLoserHasALargeGroupOfWhomNobodyIsRepresented(@ForAll("approving") Election election) {
        for (Rule rule : List.of(Rule.EQUAL_SHARES, Rule.OPTIMAL_PAV)) {
            int winners = bits(winners(rule, election));
            for (int choice = 0; choice < election.size(); choice++) {
                int loser = 1 << choice;
                for (int many = 1; (winners & loser) == 0 && many <= election.places(); many++) {
                    int places = many;
                    long group =
                            weight(
                                    election,
                                    voter ->
                                            (approved(election, voter) & loser) != 0
                                                    && Integer.bitCount(
                                                                    approved(election, voter)
                                                                            & winners)
                                                            < places);
                    assertThat(group * election.places())
                            .as(rule.code())
                            .isLessThan(many * election.ballots().weight());
                }
            }
        }
    }

    /**
     * Peters, Pierczyński and Skowron 2021: up to one project, where an approval is worth its cost.
     */
    @Property(tries = 700)
    void whoAgreesOnProjectsTheyCouldPayMissesOneOfThemAtMost(
            @ForAll("costing") Election election) {
        int winners = bits(winners(Rule.EQUAL_SHARES, election));
        for (int set = 1; set < 1 << election.size(); set++) {
            int agreed = set;
            if ((winners & agreed) == agreed) {
                continue;
            }
            BigFraction worth = cost(election, agreed);
            BigFraction dearest =
                    IntStream.range(0, election.size())
                            .filter(one -> (agreed & ~winners & 1 << one) != 0)
                            .mapToObj(election::cost)
                            .max(BigFraction::compareTo)
                            .orElseThrow();
            long group =
                    weight(
                            election,
                            voter ->
                                    (approved(election, voter) & agreed) == agreed
                                            && cost(election, approved(election, voter) & winners)
                                                            .add(dearest)
                                                            .compareTo(worth)
                                                    <= 0);
            assertThat(election.budget().multiply(BigFraction.of(group)))
                    .isLessThan(worth.multiply(BigFraction.of(election.ballots().weight())));
        }
    }

    /**
     * Woodall 1994, Droop proportionality: more than l (k + 1)-ths of the voters who put the same
     * choices above all others fill l places with them.
     */
    @Property(tries = 1500)
    void underTransferableVotesASolidCoalitionFillsItsPlaces(@ForAll("strict") Election election) {
        for (Rule rule : List.of(Rule.STV, Rule.MEEK)) {
            int winners = bits(winners(rule, election));
            int places = election.places();
            for (int set = 1; set < 1 << election.size(); set++) {
                int coalition = set;
                long group = weight(election, voter -> isSolid(election, voter, coalition));
                long quotas =
                        rule == Rule.MEEK
                                ? (group * (places + 1) - 1) / election.ballots().weight()
                                : group / (election.ballots().weight() / (places + 1) + 1);
                assertThat((long) Integer.bitCount(winners & coalition))
                        .as("%s %s", rule.code(), Integer.toBinaryString(coalition))
                        .isGreaterThanOrEqualTo(
                                Math.min(Math.max(0, quotas), Integer.bitCount(coalition)));
            }
        }
    }

    @Property(tries = 300)
    void theMostOfAllFirstPlacesWinTheRunOff(@ForAll("strict") Election election) {
        for (int choice = 0; choice < election.size(); choice++) {
            int one = choice;
            long first = weight(election, voter -> isSolid(election, voter, 1 << one));
            Assume.that(election.size() > 1);
            if (2 * first > election.ballots().weight()) {
                assertThat(winners(Rule.INSTANT_RUNOFF, election)).containsExactly(one);
            }
        }
    }

    private static boolean isSolid(Election election, int voter, int coalition) {
        int[][] ballot = election.rankings().ranked()[voter];
        int many = Integer.bitCount(coalition);
        return ballot.length >= many
                && Arrays.stream(ballot, 0, many).mapToInt(rank -> 1 << rank[0]).sum() == coalition;
    }

    private static List<Integer> winners(Rule rule, Election election) {
        return rule.count(election, Completion.NONE, Lot.listed(election.size())).winners();
    }

    private static int bits(List<Integer> choices) {
        return choices.stream().mapToInt(one -> 1 << one).sum();
    }

    private static int approved(Election election, int voter) {
        return Arrays.stream(election.approvals().approved()[voter]).map(one -> 1 << one).sum();
    }

    private static long weight(Election election, IntPredicate voters) {
        long[] weights = election.ballots().weights();
        return IntStream.range(0, weights.length)
                .filter(voters)
                .mapToLong(voter -> weights[voter])
                .sum();
    }

    private static BigFraction cost(Election election, int set) {
        return IntStream.range(0, election.size())
                .filter(one -> (set & 1 << one) != 0)
                .mapToObj(election::cost)
                .reduce(BigFraction.ZERO, BigFraction::add);
    }

    /** All sets of so many of them, or of all where they are fewer. */
    private static List<Integer> sets(List<Integer> of, int many) {
        int all = bits(of);
        return IntStream.rangeClosed(0, all)
                .filter(set -> (set & ~all) == 0)
                .filter(set -> Integer.bitCount(set) == Math.min(many, of.size()))
                .boxed()
                .toList();
    }

    @Provide
    Arbitrary<Election> approving() {
        return Arbitraries.randomValue(Elections::anyApproving);
    }

    @Provide
    Arbitrary<Election> costing() {
        return Arbitraries.randomValue(Elections::anyCosting);
    }

    @Provide
    Arbitrary<Election> strict() {
        return Arbitraries.randomValue(
                random -> Elections.anyRanking(random, random.nextBoolean()));
    }
}
