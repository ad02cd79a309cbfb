package maillage.themes.amendments;

import static maillage.cast.People.METIERS;
import static maillage.cast.People.OUMAR;
import static maillage.cast.People.TOITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import maillage.cast.Cast;
import maillage.kernel.Grant;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.kernel.Refused;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import maillage.testing.TestClock;
import maillage.testing.WebTest;
import maillage.themes.shared.ProposalSeen;
import maillage.themes.shared.Proposals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The use case refuses by itself, whatever asks it. */
@WebTest
class AmendingWebTest {
    private static final Me SPEAKING =
            new Me(
                    OUMAR,
                    "Oumar",
                    Language.FR,
                    Set.of(new Grant(Role.MEMBER, Scope.organisation(METIERS))));

    @Autowired private JdbcClient db;

    @Autowired private TestClock clock;

    @Autowired private Proposals proposals;

    @Autowired private Amending amending;

    @Autowired private AmendmentStore store;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
    }

    @Test
    void oneAmendsForOnesOwnWhileTheDiscussionLasts() {
        for (Optional<OrganisationId> other :
                java.util.List.of(Optional.of(TOITS), Optional.<OrganisationId>empty())) {
            assertThatThrownBy(() -> propose(other)).isInstanceOf(Refused.class);
        }
        clock.set(Instant.parse("2026-06-04T08:00:00Z"));
        assertThatThrownBy(() -> propose(Optional.of(METIERS))).isInstanceOf(Refused.class);
        assertThat(store.of(seen().proposal().id())).isEmpty();
    }

    @Test
    void onlyItsAuthorsAnswerAndOnlyWhoProposedTakesBack() {
        propose(Optional.of(METIERS));
        Amendment own = store.of(seen().proposal().id()).getFirst();
        assertThatThrownBy(() -> amending.answer(seen(), own, true, "Oui.", SPEAKING))
                .isInstanceOf(Refused.class);
        Me other =
                new Me(
                        OUMAR,
                        "Oumar",
                        Language.FR,
                        Set.of(new Grant(Role.MEMBER, Scope.organisation(TOITS))));
        ProposalSeen theirs = proposals.require("themes-2026", "1", Optional.of(other));
        assertThatThrownBy(() -> amending.withdraw(theirs, own, other)).isInstanceOf(Refused.class);
        amending.withdraw(seen(), own, SPEAKING);
        assertThat(store.of(seen().proposal().id()).getFirst().state())
                .isEqualTo(Amendment.State.WITHDRAWN);
    }

    private void propose(Optional<OrganisationId> organisation) {
        amending.propose(seen(), Field.TITLE, "Autre titre", "Mieux.", organisation, SPEAKING);
    }

    private ProposalSeen seen() {
        return proposals.require("themes-2026", "1", Optional.of(SPEAKING));
    }
}
