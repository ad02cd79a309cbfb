package maillage.themes.shared.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/**
 * Counts that others published, stage by stage: an election of 94 ballots for four seats, counted
 * in 2005, as the program Droop (J. Lundell) reports it under the Scottish rule and under Meek's;
 * the example of Voting matters 12 on the accuracy of Meek's; small counts that end in a tie.
 */
class PublishedCountsTest {
    private static final String[] BALLOTS = {
        "19 ghikl",
        "1 mgedba",
        "1 embgda",
        "1 mdab",
        "1 dbmac",
        "1 dmbg",
        "1 ghlamibdke",
        "1 amcdgeb",
        "2 damgceb",
        "1 admbgecihlk",
        "2 gahimcbdlek",
        "1 eamcbdg",
        "1 ghiclbmead",
        "2 cmab",
        "1 dgme",
        "1 demcba",
        "1 gihlkbm",
        "3 dcma",
        "1 mcdagbe",
        "1 cmdagbe",
        "1 mcdabeg",
        "1 madbecg",
        "1 mdcabe",
        "1 cmadbge",
        "1 dcmh",
        "2 admg",
        "1 gcdmae",
        "1 ikhg",
        "1 mceb",
        "1 debcm",
        "1 mebdacg",
        "1 mebagch",
        "1 ghilk",
        "1 ghdil",
        "1 mdgbh",
        "1 dmbgah",
        "1 ghkil",
        "1 hdgkmi",
        "1 gdbm",
        "1 magd",
        "1 dabmie",
        "1 admecb",
        "1 gedhkbmacil",
        "1 dhgembaci",
        "1 cdgblmhae",
        "2 ghki",
        "1 mbdgea",
        "1 ghik",
        "1 bghlmkaei",
        "1 dghb",
        "1 dmebac",
        "1 mdgcaehbi",
        "1 dcmag",
        "1 mdac",
        "1 damcbgh",
        "1 bdme",
        "1 bcdamg",
        "1 cadm",
        "1 dcabk",
        "1 cadmbg",
        "1 dabhc",
        "2 daembc",
        "1 mgcbeda",
        "1 megbda",
        "1 amcgbde",
        "2 mabgdec",
        "1 cadbmgieh"
    };

    private static Outcome count(Rule rule, Election election) {
        return rule.count(election, Completion.NONE, Lot.listed(election.size()));
    }

    /** The totals told by a round, at the five decimals that the Scottish rule keeps. */
    private static String totals(Round round) {
        @SuppressWarnings("unchecked")
        var totals = (Map<String, BigFraction>) round.facts().get("totals");
        return totals.entrySet().stream()
                .filter(one -> one.getValue().signum() > 0)
                .sorted(Map.Entry.comparingByKey())
                .map(
                        one ->
                                one.getKey()
                                        + one.getValue()
                                                .bigDecimalValue(5, RoundingMode.UNNECESSARY)
                                                .toPlainString())
                .collect(Collectors.joining(" "));
    }

    private static List<String> told(Outcome outcome, String step) {
        return outcome.rounds().stream()
                .filter(one -> one.step().equals(step))
                .map(one -> (char) ('a' + one.choice()) + ": " + totals(one))
                .toList();
    }

    private static double fact(Round round, String name) {
        return ((BigFraction) round.facts().get(name)).doubleValue();
    }

    @Test
    void theScottishCountOfNinetyFourBallotsIsThePublishedOneAtEveryStage() {
        Outcome outcome = count(Rule.STV, Elections.ranking(13, 4, BALLOTS));
        assertThat(Elections.winners(outcome)).isEqualTo("gdmc");
        assertThat(outcome.rounds().getFirst().facts()).containsEntry("quota", BigFraction.of(19));
        assertThat(told(outcome, "surplus"))
                .containsExactly(
                        "g: a6.00000 b3.00000 c8.00000 d22.00000 e2.00000 g33.00000 h1.00000 i1.00000 m18.00000",
                        "d: a6.84848 b3.42424 c8.42424 d22.00000 e2.42424 g19.00000 h12.45448 i1.42424 m18.00000",
                        "m: a8.80300 b3.69696 c9.24240 d19.00000 g19.00000 h14.57568 m19.68180");
        // The four without a vote leave first, in an order that the lot draws and that moves
        // nothing.
        assertThat(told(outcome, "excluded").subList(4, 9))
                .containsExactly(
                        "i: a7.80300 b3.56060 c9.24240 d19.00000 e2.69696 g19.00000 h12.72720 i1.42424 m18.54544",
                        "e: a7.80300 b3.56060 c9.24240 d19.00000 e2.69696 g19.00000 h14.15144 m18.54544",
                        "b: a9.01084 b3.95360 c9.45496 d19.00000 g19.00000 h14.57568 m19.00000",
                        "a: a9.36448 c10.59132 d19.00000 g19.00000 h15.61032 m19.00000",
                        "h: c16.62204 d19.00000 g19.00000 h16.59988 m19.00000");
    }

    @Test
    void meekGivesTheLastSeatOfTheSameBallotsToAnotherAsPublished() {
        Outcome outcome = count(Rule.MEEK, Elections.ranking(13, 4, BALLOTS));
        assertThat(outcome.winners()).containsExactlyInAnyOrder(3, 6, 7, 12);
        assertThat(fact(outcome.rounds().getFirst(), "quota")).isEqualTo(18.8, within(1e-8));
    }

    @Test
    void meekConvergesOnTheExampleThatIsHardToCompute() {
        // Published: Z excluded on a difference in the seventh decimal, X elected with 800.6384657
        // at a quota of 800.6205269, Y 0.08 behind.
        Outcome outcome =
                count(
                        Rule.MEEK,
                        Elections.ranking(
                                5, 3, "333 ac", "333 ad", "333 ae", "333 bc", "333 bd", "333 be",
                                "667 c", "667 d", "667 e", "1 abc", "1 abd", "2 bac"));
        assertThat(Elections.winners(outcome)).isEqualTo("abc");
        assertThat(outcome.rounds())
                .extracting(Round::step)
                .containsExactly("chosen", "chosen", "excluded", "chosen");
        assertThat(outcome.rounds().get(2).choice()).isEqualTo(4);
        assertThat(fact(outcome.rounds().getLast(), "votes")).isEqualTo(800.6384657, within(1e-5));
        assertThat(fact(outcome.rounds().getLast(), "quota")).isEqualTo(800.6205269, within(1e-5));
    }

    @Test
    void aSurplusTooSmallToHelpLeavesTheSecondSeatToWhoHasMoreFirstPreferences() {
        assertThat(Elections.won(Rule.STV, Elections.ranking(3, 2, "4 ab", "2 c"))).isEqualTo("ac");
        assertThat(Elections.won(Rule.STV, Elections.ranking(3, 2, "5 ab", "1 b", "3 c")))
                .isEqualTo("ac");
        // Exactly, Meek finds b and c level at the quota; the reference rule, at nine decimals and
        // rounding up what is kept, is published with b excluded at 2.999999995.
        Outcome kept = count(Rule.MEEK, Elections.ranking(3, 2, "5 ab", "1 b", "3 c"));
        assertThat(kept.rounds().get(1).choice()).isEqualTo(1);
        assertThat(kept.rounds().get(1).facts())
                .containsEntry("votes", BigFraction.of(2_999_999_995L, 1_000_000_000L))
                .containsEntry("quota", BigFraction.of(3_000_000_001L, 1_000_000_000L));
    }

    @Test
    void equalSurplusesMoveInTheOrderOfTheStageBefore() {
        Outcome outcome =
                count(
                        Rule.STV,
                        Elections.ranking(6, 4, "10 ac", "8 b", "6 c", "5 d", "3 ed", "3 fd"));
        assertThat(Elections.winners(outcome)).isEqualTo("abcd");
    }

    @Test
    void theSweetsThatEveryTextbookCounts() {
        // Five sweets for a party of three, quota 6: c 12, whose surplus lifts d and e; then a with
        // b's papers.
        Outcome outcome =
                count(
                        Rule.STV,
                        Elections.ranking(5, 3, "4 a", "2 ba", "8 cd", "4 ce", "1 d", "1 e"));
        assertThat(outcome.winners()).containsExactlyInAnyOrder(0, 2, 3);
    }
}
