package maillage.themes.shared.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Schulze, ranked pairs and Borda. */
class PairwiseRulesTest {
    private static final List<Rule> PAIRWISE = List.of(Rule.SCHULZE, Rule.RANKED_PAIRS);

    @Test
    void fortyFiveVotersOfSchulzesFirstExample() {
        // Schulze 2011, five choices: e beats a, a beats c, c beats b, b beats d.
        Election election =
                Elections.ranking(
                        5, 5, "5 acbed", "5 adecb", "8 bedac", "3 cabed", "7 caebd", "2 cbade",
                        "7 dceba", "8 ebadc");
        assertThat(Elections.won(Rule.SCHULZE, election)).isEqualTo("eacbd");
    }

    @Test
    void severalMayBeUnbeatenAndTheLotChooses() {
        // Schulze 2011, an example with two winners, b and d.
        Election election = Elections.ranking(4, 1, "3 abc", "2 dab", "2 dbc", "2 cbd");
        Outcome outcome = Rule.SCHULZE.count(election, Completion.NONE, Lot.listed(4));
        assertThat(outcome.rounds().getFirst().tied()).containsExactly(1, 3);
        assertThat(Elections.winners(outcome)).isEqualTo("b");
        assertThat(
                        Elections.winners(
                                Rule.SCHULZE.count(
                                        election,
                                        Completion.NONE,
                                        new Lot(new int[] {3, 2, 1, 0}))))
                .isEqualTo("d");
    }

    @Test
    void theWeakestWinOfACircleIsSkipped() {
        // Tideman 1987: a beats b 7 to 4, b beats c 8 to 3, c beats a 6 to 5. The last would close
        // the circle.
        Election circle = Elections.ranking(3, 3, "5 abc", "2 cab", "3 bca", "1 cba");
        Outcome outcome = Rule.RANKED_PAIRS.count(circle, Completion.NONE, Lot.listed(3));
        assertThat(Elections.winners(outcome)).isEqualTo("abc");
        assertThat(outcome.rounds())
                .extracting(Round::step)
                .containsExactly("locked", "locked", "skipped");
    }

    @Test
    void bordaGivesPlacesAndSharesThem() {
        Election election = Elections.ranking(4, 2, "a(bc)", "2 d");
        BigFraction[] points = Borda.points(election);
        // 3 to a; b and c share 2 + 1; those left out by the other two share 2 + 1 + 0 each.
        assertThat(points)
                .containsExactly(
                        BigFraction.of(5),
                        BigFraction.of(7, 2),
                        BigFraction.of(7, 2),
                        BigFraction.of(6));
        assertThat(Elections.won(Rule.BORDA, election)).isEqualTo("da");
    }

    @Property(tries = 500)
    void bordaCountsWhomEachIsAbove(@ForAll("any") Election election) {
        long[][] above = Pairs.of(election).above();
        BigFraction[] points = Borda.points(election);
        for (int one = 0; one < points.length; one++) {
            BigFraction expected = BigFraction.ZERO;
            for (int other = 0; other < points.length; other++) {
                long level = election.ballots().weight() - above[one][other] - above[other][one];
                expected =
                        one == other
                                ? expected
                                : expected.add(above[one][other]).add(BigFraction.of(level, 2));
            }
            assertThat(points[one]).isEqualTo(expected);
        }
    }

    @Property(tries = 1000)
    void whoBeatsEveryoneIsElected(@ForAll("any") Election election) {
        Pairs pairs = Pairs.of(election);
        OptionalInt best =
                IntStream.range(0, election.size())
                        .filter(
                                one ->
                                        IntStream.range(0, election.size())
                                                .allMatch(
                                                        other ->
                                                                one == other
                                                                        || pairs.beats(one, other)))
                        .findFirst();
        Assume.that(best.isPresent());
        for (Rule rule : PAIRWISE) {
            assertThat(first(rule, election)).isEqualTo(best.getAsInt());
        }
    }

    @Property(tries = 500)
    void aChainIsAsStrongAsItsWeakestWin(@ForAll("any") Election election) {
        Pairs pairs = Pairs.of(election);
        List<Integer> all = IntStream.range(0, election.size()).boxed().toList();
        List<Integer> expected =
                all.stream()
                        .filter(
                                one ->
                                        all.stream()
                                                .allMatch(
                                                        other ->
                                                                chain(
                                                                                pairs,
                                                                                one,
                                                                                other,
                                                                                Set.of(one))
                                                                        >= chain(
                                                                                pairs,
                                                                                other,
                                                                                one,
                                                                                Set.of(other))))
                        .toList();
        assertThat(
                        new Schulze(election, Lot.listed(all.size()), Schulze.Strength.WINNING)
                                .unbeaten(all))
                .isEqualTo(expected);
    }

    /** The strongest of all chains, every one of them tried. */
    private static long chain(Pairs pairs, int from, int to, Set<Integer> passed) {
        long best = pairs.beats(from, to) ? pairs.above()[from][to] : 0;
        for (int by = 0; by < pairs.size(); by++) {
            if (by != to && !passed.contains(by) && pairs.beats(from, by)) {
                var more = new HashSet<>(passed);
                more.add(by);
                best =
                        Math.max(
                                best,
                                Math.min(pairs.above()[from][by], chain(pairs, by, to, more)));
            }
        }
        return best;
    }

    /**
     * Tideman 1987: standing twice, side by side on every ballot, changes nothing for the others.
     */
    @Property(tries = 700)
    void aDoubleChangesNothing(@ForAll("strict") Election election) {
        Assume.that(isWithoutTies(Pairs.of(election)));
        Election doubled = doubled(election);
        int last = election.size();
        for (Rule rule : PAIRWISE) {
            int winner = first(rule, doubled);
            assertThat(winner == last ? 0 : winner).isEqualTo(first(rule, election));
        }
    }

    private static boolean isWithoutTies(Pairs pairs) {
        var seen = new HashSet<Long>();
        for (int one = 0; one < pairs.size(); one++) {
            for (int other = 0; other < one; other++) {
                long margin = Math.abs(pairs.above()[one][other] - pairs.above()[other][one]);
                if (margin == 0 || !seen.add(margin)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * The first choice again, as the last, just below itself on every other ballot and just above
     * on the rest.
     */
    private static Election doubled(Election election) {
        Rankings rankings = election.rankings();
        var ranked = new int[rankings.voters()][][];
        for (int voter = 0; voter < ranked.length; voter++) {
            var order = new ArrayList<int[]>();
            for (int[] rank : rankings.ranked()[voter]) {
                if (rank[0] == 0 && voter % 2 == 0) {
                    order.add(new int[] {election.size()});
                }
                order.add(rank);
                if (rank[0] == 0 && voter % 2 == 1) {
                    order.add(new int[] {election.size()});
                }
            }
            ranked[voter] = order.toArray(int[][]::new);
        }
        return Election.ofPlaces(
                Elections.letters(election.size() + 1),
                1,
                new Rankings(ranked, rankings.weights()));
    }

    private static int first(Rule rule, Election election) {
        return rule.count(election, Completion.NONE, Lot.listed(election.size()))
                .winners()
                .getFirst();
    }

    /** Zavist and Tideman 1989: of all orders, the one that respects the strongest wins first. */
    @Property(tries = 500)
    void rankedPairsRespectsTheStrongestWinsFirst(@ForAll("strict") Election election) {
        Pairs pairs = Pairs.of(election);
        Assume.that(isWithoutTies(pairs));
        Election all = Election.ofPlaces(election.choices(), election.size(), election.ballots());
        List<Integer> expected =
                orders(all.size()).stream()
                        .max(
                                (one, other) ->
                                        Arrays.compare(
                                                respected(pairs, one), respected(pairs, other)))
                        .orElseThrow();
        assertThat(Elections.won(Rule.RANKED_PAIRS, all)).isEqualTo(Elections.word(expected));
    }

    /**
     * The votes for the wins that an order agrees with, the strongest first, 0 for those it does
     * not.
     */
    private static long[] respected(Pairs pairs, List<Integer> order) {
        record Win(long votes, boolean kept) {}
        var wins = new ArrayList<Win>();
        for (int one = 0; one < pairs.size(); one++) {
            for (int other = 0; other < pairs.size(); other++) {
                if (pairs.beats(one, other)) {
                    wins.add(
                            new Win(
                                    pairs.above()[one][other],
                                    order.indexOf(one) < order.indexOf(other)));
                }
            }
        }
        return wins.stream()
                .sorted((one, other) -> Long.compare(other.votes(), one.votes()))
                .mapToLong(win -> win.kept() ? 1 : 0)
                .toArray();
    }

    private static List<List<Integer>> orders(int size) {
        List<List<Integer>> orders = List.of(List.of());
        for (int at = 0; at < size; at++) {
            orders =
                    orders.stream()
                            .flatMap(
                                    order ->
                                            IntStream.range(0, size)
                                                    .filter(one -> !order.contains(one))
                                                    .mapToObj(
                                                            one -> {
                                                                var more = new ArrayList<>(order);
                                                                more.add(one);
                                                                return (List<Integer>) more;
                                                            }))
                            .collect(Collectors.toList());
        }
        return orders;
    }

    @Provide
    Arbitrary<Election> any() {
        return Arbitraries.randomValue(
                random -> Elections.anyRanking(random, random.nextBoolean()));
    }

    @Provide
    Arbitrary<Election> strict() {
        return Arbitraries.randomValue(random -> Elections.anyRanking(random, true));
    }
}
