package maillage.themes.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.platform.web.Faults;
import org.junit.jupiter.api.Test;

class BallotFormTest {
    private Faults faults = Faults.none();

    @Test
    void twoOptionsShareARankWhereTheRuleBearsIt() {
        assertThat(
                        read(
                                BallotKind.RANKING,
                                Method.SCHULZE,
                                "rank-2",
                                "1",
                                "rank-4",
                                "1",
                                "rank-1",
                                "3"))
                .contains(new Content.Ranked(List.of(List.of(2, 4), List.of(1))));
        assertThat(read(BallotKind.RANKING, Method.STV, "rank-2", "1", "rank-4", "1")).isEmpty();
        assertThat(faults.at("rank-4").orElseThrow().key()).isEqualTo("vote.ballot.rank-twice");
    }

    @Test
    void pointsAreSharedUpToTheLimit() {
        assertThat(read(BallotKind.POINTS, Method.GREEDY, "points-1", "3", "points-2", "2"))
                .contains(new Content.Scored(Map.of(1, 3, 2, 2)));
        assertThat(read(BallotKind.POINTS, Method.GREEDY, "points-1", "3", "points-2", "3"))
                .isEmpty();
        assertThat(faults.at("ballot").orElseThrow().arguments()).containsExactly(5, 6);
        assertThat(read(BallotKind.SCORE, Method.GREEDY, "points-1", "5", "points-2", "5"))
                .isPresent();
        assertThat(read(BallotKind.SCORE, Method.GREEDY, "points-1", "six")).isEmpty();
        assertThat(read(BallotKind.SCORE, Method.GREEDY, "points-1", "6")).isEmpty();
        assertThat(faults.at("points-1").orElseThrow().key()).isEqualTo("vote.ballot.not-points");
        assertThat(read(BallotKind.POINTS, Method.GREEDY, "points-7", "1")).isEmpty();
        assertThat(faults.at("ballot").orElseThrow().key()).isEqualTo("vote.ballot.unknown-option");
    }

    @Test
    void aRankIsOneOfAsManyAsThereAreOptions() {
        assertThat(read(BallotKind.RANKING, Method.MEEK, "rank-1", "6")).isPresent();
        for (String rank : List.of("0", "7", "first")) {
            assertThat(read(BallotKind.RANKING, Method.MEEK, "rank-1", rank)).isEmpty();
            assertThat(faults.at("rank-1").orElseThrow().key()).isEqualTo("vote.ballot.not-a-rank");
        }
    }

    @Test
    void anObjectionHasItsReasonAndNothingElseDoes() {
        assertThat(read(BallotKind.CONSENT, Method.CONSENT, "answer", "object")).isEmpty();
        assertThat(
                        read(
                                BallotKind.CONSENT,
                                Method.CONSENT,
                                "answer",
                                "object",
                                "reason",
                                "Trop tôt"))
                .contains(new Content.Answered("object", "Trop tôt"));
        assertThat(read(BallotKind.CONSENT, Method.CONSENT, "answer", "agree", "reason", "oui"))
                .isEmpty();
        assertThat(read(BallotKind.YES_NO, Method.MAJORITY, "answer", "peut-être")).isEmpty();
        String long501 = "x".repeat(501);
        assertThat(read(BallotKind.CONSENT, Method.CONSENT, "answer", "object", "reason", long501))
                .isEmpty();
    }

    @Test
    void nothingIsNotBlankUnlessItIsSaid() {
        assertThat(read(BallotKind.APPROVAL, Method.GREEDY)).isEmpty();
        assertThat(read(BallotKind.APPROVAL, Method.GREEDY, "blank", "1"))
                .contains(new Content.Approved(List.of()));
        assertThat(read(BallotKind.APPROVAL, Method.GREEDY, "blank", "1", "option", "1")).isEmpty();
    }

    @Test
    void aBallotIsTypedAgainAsItWas() {
        for (Content content :
                List.of(
                        new Content.Approved(List.of(1, 3)),
                        new Content.Scored(Map.of(2, 4)),
                        new Content.Ranked(List.of(List.of(3, 1), List.of(2))))) {
            assertThat(ContentText.read(ContentText.json(content))).isEqualTo(content);
        }
        assertThat(Receipt.typed(" o1l2 abcd-wxyz ").map(Receipt::code)).contains("0112-ABCD-WXYZ");
        assertThat(Receipt.typed("U111-1111-1111")).isEmpty();
    }

    private Optional<Content> read(BallotKind kind, Method method, String... fields) {
        Sent sent = Sent.nothing();
        for (int at = 0; at < fields.length; at += 2) {
            sent.with(fields[at], fields[at + 1]);
        }
        faults = Faults.none();
        return new BallotForm(RecountTest.vote(kind, method, 1), sent).read(faults);
    }
}
