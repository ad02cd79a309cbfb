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
import maillage.themes.ConsultationState;
import maillage.platform.text.Texts;
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
