package maillage.themes.shared.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** The single transferable vote as Scotland counts it, and the instant run-off. */
class TransferableVoteTest {
    private static Outcome count(Election election) {
        return Rule.STV.count(election, Completion.NONE, Lot.listed(election.size()));
    }

    private static BigFraction decimal(long hundredThousandths) {
        return BigFraction.of(hundredThousandths, 100_000);
    }

    @Test
    void aSurplusMovesAtFiveDecimalsAndTheRestIsLost() {
        // By hand: 30 papers, 2 places, quota 30 ÷ 3 + 1 = 11. a has 15, so 4 ÷ 15 = 0.26666 a
        // paper:
        // b 6 + 10 × 0.26666 = 8.6666, c 7 + 5 × 0.26666 = 8.3333. d is out, b 10.6666, then c is
        // out.
        Outcome outcome = count(Elections.ranking(4, 2, "10 ab", "5 ac", "6 b", "7 c", "2 db"));
        assertThat(Elections.winners(outcome)).isEqualTo("ab");
        assertThat(outcome.rounds())
                .extracting(Round::step)
                .containsExactly("quota", "chosen", "surplus", "excluded", "excluded", "chosen");
        assertThat(outcome.rounds().getFirst().facts()).containsEntry("quota", BigFraction.of(11));
        assertThat(outcome.rounds().get(3).facts())
                .containsEntry(
                        "totals",
                        Map.of(
                                "a",
                                BigFraction.of(11),
                                "b",
                                decimal(866_660),
                                "c",
                                decimal(833_330),
                                "d",
                                BigFraction.of(2)));
        assertThat(outcome.rounds().get(4).facts())
                .containsEntry(
                        "totals",
                        Map.of(
                                "a",
                                BigFraction.of(11),
                                "b",
                                decimal(1_066_660),
                                "c",
                                decimal(833_330)));
    }

    @Test
    void aPaperThatMovesTwiceIsCutTwice() {
        // By hand: 29 papers, 3 places, quota 8. a 12: 4 ÷ 12 = 0.33333 a paper, b 5 + 12 × 0.33333
        // = 8.99996.
        // b's surplus 0.99996: 0.99996 × 0.33333 ÷ 8.99996 = 0.03703 and 0.99996 ÷ 8.99996 =
        // 0.11110 a paper,
        // c 4 + 12 × 0.03703 + 5 × 0.11110 = 4.99986; e's three papers leave it at 7.99986, short
        // of 8.
        Outcome outcome = count(Elections.ranking(5, 3, "12 abc", "5 bc", "4 c", "5 d", "3 ec"));
        assertThat(Elections.winners(outcome)).isEqualTo("abc");
        Round last = outcome.rounds().getLast();
        assertThat(last.step()).isEqualTo("chosen");
        assertThat(last.facts()).containsEntry("votes", decimal(799_986));
        assertThat(outcome.rounds().get(outcome.rounds().size() - 2).step()).isEqualTo("excluded");
    }

    @Test
    void theQuotaIsRoundedDownBeforeOneIsAdded() {
        Outcome outcome = count(Elections.ranking(3, 2, "5 a", "3 b", "2 c"));
        assertThat(outcome.rounds().getFirst().facts()).containsEntry("quota", BigFraction.of(4));
    }

    @Test
    void whoWasBehindAtTheLatestStageThatDiffersIsExcludedFirst() {
        // d is out first and brings c level with b, who had been ahead.
        Outcome outcome = count(Elections.ranking(4, 1, "6 a", "4 bc", "3 cb", "1 dc"));
        assertThat(outcome.rounds().get(2).choice()).isEqualTo(2);
        assertThat(outcome.rounds().get(2).tied()).containsExactly(1, 2);
        assertThat(Elections.winners(outcome)).isEqualTo("b");
    }

    @Test
    void theLotDecidesBetweenThoseWhoWereAlwaysLevel() {
        Election level = Elections.ranking(3, 1, "3 a", "2 ba", "2 ca");
        Outcome outcome = Rule.STV.count(level, Completion.NONE, new Lot(new int[] {0, 2, 1}));
        assertThat(outcome.rounds().get(1).choice()).isEqualTo(1);
    }

    @Test
    void twoChoicesOnOneRankAreRefused() {
        assertThatThrownBy(() -> count(Elections.ranking(3, 1, "a(bc)")))
                .isInstanceOf(Uncountable.class);
    }

    @Test
    void emptyPapersDoNotRaiseTheQuota() {
        Outcome outcome = count(Elections.ranking(2, 1, "5 a", "4 b", "9 "));
        assertThat(outcome.rounds().getFirst().facts()).containsEntry("quota", BigFraction.of(5));
    }

    @Test
    void theRunOffIsAboutOneAlone() {
        Election election = Elections.ranking(3, 2, "4 ab", "3 bc", "2 cb");
        assertThat(Elections.won(Rule.INSTANT_RUNOFF, election)).isEqualTo("b");
    }

    @Property(tries = 1500)
    void paperByPaperTheSameAreElected(@ForAll("orders") Election election, @ForAll Random random) {
        Lot lot = Lot.drawn(String.valueOf(random.nextInt()), election.choices());
        assertThat(Rule.STV.count(election, Completion.NONE, lot).winners())
                .isEqualTo(new PaperByPaper(election, lot).elected());
    }

    @Property(tries = 500)
    void aBallotOfWeightThreeIsThreeBallots(@ForAll("orders") Election election) {
        assertThat(count(election)).isEqualTo(count(Elections.repeated(election)));
    }

    @Property(tries = 300)
    void everyPlaceIsFilledOnce(@ForAll("orders") Election election) {
        List<Integer> winners = count(election).winners();
        assertThat(winners).hasSize(election.places()).doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<Election> orders() {
        return Arbitraries.randomValue(
                random -> Elections.anyRanking(random, random.nextBoolean()));
    }
}
