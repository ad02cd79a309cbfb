package maillage.themes.lineage;

import static maillage.cast.People.METIERS;
import static maillage.cast.People.OUMAR;
import static maillage.cast.People.TOITS;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import maillage.cast.Cast;
import maillage.kernel.Grant;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.Refused;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import maillage.testing.TestClock;
import maillage.testing.WebTest;
import maillage.themes.shared.ProposalSeen;
import maillage.themes.shared.ProposalText;
import maillage.themes.shared.Proposals;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The use case refuses by itself, whatever asks it. */
@WebTest
class ReshapingWebTest {
    private static final Me SPEAKING =
            new Me(
                    OUMAR,
                    "Oumar",
                    Language.FR,
                    Set.of(new Grant(Role.MEMBER, Scope.organisation(METIERS))));

    @Autowired private JdbcClient db;

    @Autowired private TestClock clock;

    @Autowired private Proposals proposals;

    @Autowired private Reshaping reshaping;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
    }

    @Test
    void nobodyMergesOrSplitsWhatIsNotTheirs() {
        ProposalSeen others = seen(SPEAKING);
        ProposalText text = others.proposal().text();
        db.sql(
                        """
                        insert into themes.proposal (id, consultation_id, number, language, title, origin, state, state_at, created_at, created_by, published_at)
                        select gen_random_uuid(), consultation_id, 2, 'fr', 'Une autre', 'member', 'published', now(), now(), created_by, now() from themes.proposal
                        """)
                .update();
        ProposalSeen another = proposals.require("themes-2026", "2", Optional.of(SPEAKING));
        refused(() -> reshaping.merge(List.of(others, another), text, SPEAKING));
        refused(() -> reshaping.split(others, List.of(text, text), SPEAKING));
    }

    @Test
    void itTakesTwoToMergeAndASplitMakesTwo() {
        Me author =
                new Me(
                        OUMAR,
                        "Oumar",
                        Language.FR,
                        Set.of(new Grant(Role.MEMBER, Scope.organisation(TOITS))));
        ProposalSeen own = seen(author);
        ProposalText text = own.proposal().text();
        refused(() -> reshaping.merge(List.of(own), text, author));
        refused(() -> reshaping.split(own, List.of(text), author));
        clock.set(Instant.parse("2026-06-04T08:00:00Z"));
        ProposalSeen late = seen(author);
        refused(() -> reshaping.split(late, List.of(text, text), author));
    }

    @Test
    void oneDrawsForOnesOwnWhileOneProposes() {
        refused(() -> reshaping.derive(seen(SPEAKING), Optional.of(TOITS), SPEAKING));
        refused(() -> reshaping.derive(seen(SPEAKING), Optional.empty(), SPEAKING));
        clock.set(Instant.parse("2026-05-04T08:00:00Z"));
        refused(() -> reshaping.derive(seen(SPEAKING), Optional.of(METIERS), SPEAKING));
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refused.class);
    }

    private ProposalSeen seen(Me me) {
        return proposals.require("themes-2026", "1", Optional.of(me));
    }
}
