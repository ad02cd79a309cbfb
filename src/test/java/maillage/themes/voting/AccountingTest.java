package maillage.themes.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.platform.text.Texts;
import maillage.themes.ConsultationState;
import org.junit.jupiter.api.Test;

class AccountingTest {
    @Test
    void aPlaceThatTheSharesDoNotPayForIsNotSaidToBePaid() {
        List<String> said =
                new Accounting(new Texts(null))
                        .of(
                                vote(),
                                List.of(
                                        step(Map.of("votes", "16", "price", "1/16")),
                                        step(Map.of("votes", "11", "load", "1/25"))),
                                Language.EN);
        assertThat(said.getFirst()).contains("16 votes support it and pay for it together");
        assertThat(said.getLast())
                .doesNotContain("pay for it together")
                .contains("asks the least advance of its 11 votes, 0.04 of a place each");
    }

    @Test
    void pointsAreToldAsPointsAndAPaymentAsTheMostThatABallotPaid() {
        for (BallotKind kind : List.of(BallotKind.SCORE, BallotKind.POINTS)) {
            Vote vote = RecountTest.vote(kind, Method.EQUAL_SHARES, 2, 3);
            List<Published> ballots =
                    List.of(points(Map.of(1, 5)), points(Map.of(1, 5)), points(Map.of(1, 2, 2, 1)));
            List<String> said =
                    new Accounting(new Texts(null))
                            .of(
                                    vote,
                                    Tally.of(vote, ballots, Method.EQUAL_SHARES).steps(),
                                    Language.FR);
            // Of 1 place, 5 points of 12 pay 5/12.
            assertThat(said.get(1)).contains("12 points", "0,417 place").doesNotContain("voix");
            assertThat(said.getLast()).contains("1 point").doesNotContain("voix");
            Vote greedy = RecountTest.vote(kind, Method.GREEDY, 1, 3);
            assertThat(
                            new Accounting(new Texts(null))
                                    .of(
                                            greedy,
                                            Tally.of(greedy, ballots, Method.GREEDY).steps(),
                                            Language.FR))
                    .first()
                    .asString()
                    .contains("12 points")
                    .doesNotContain("voix");
        }
    }

    private static Published points(Map<Integer, Integer> given) {
        return new Published(
                Receipt.fresh().code(), 1, "", new Content.Scored(given), Optional.empty(), false);
    }

    private static Tally.Step step(Map<String, String> facts) {
        return new Tally.Step("chosen", 1, List.of(), facts, Map.of());
    }

    private static Vote vote() {
        return new Vote(
                UUID.randomUUID(),
                new Consulted(
                        UUID.randomUUID(),
                        "themes",
                        LocalizedText.frEn("Les thèmes", "The themes"),
                        Optional.empty(),
                        ConsultationState.OPEN,
                        ZoneOffset.UTC),
                LocalizedText.frEn("Le vote", "The vote"),
                new VoteRules(
                        BallotKind.APPROVAL,
                        Method.EQUAL_SHARES,
                        "phragmen",
                        1,
                        OptionalInt.empty(),
                        true,
                        Map.of(),
                        false,
                        Map.of(),
                        "seed",
                        OptionalInt.empty(),
                        OptionalInt.empty()),
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(60),
                VoteState.CLOSED,
                Optional.empty(),
                "",
                List.of(
                        new VoteOption(
                                UUID.randomUUID(),
                                1,
                                Optional.empty(),
                                LocalizedText.frEn("Les toits", "The roofs"),
                                Set.of())),
                0);
    }
}
