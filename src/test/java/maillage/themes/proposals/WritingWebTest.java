package maillage.themes.proposals;

import static maillage.cast.People.FINANCE;
import static maillage.cast.People.METIERS;
import static maillage.cast.People.OUMAR;
import static maillage.cast.People.RADIO;
import static maillage.cast.People.TOITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import maillage.themes.Consultations;
import maillage.themes.ProposalId;
import maillage.themes.Seen;
import maillage.themes.shared.ProposalSeen;
import maillage.themes.shared.ProposalText;
import maillage.themes.shared.Proposals;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The use cases refuse by themselves, whatever asks them. */
@WebTest
class WritingWebTest {
    private static final Me SPEAKING =
            new Me(
                    OUMAR,
                    "Oumar",
                    Language.FR,
                    Set.of(new Grant(Role.MEMBER, Scope.organisation(METIERS))));

    private static final ProposalText TEXT =
            new ProposalText(
                    Language.FR,
                    "Titre",
                    "Quoi ?",
                    "Ici.",
                    "Une note.",
                    "",
                    List.of(),
                    List.of(),
                    List.of());

    @Autowired private JdbcClient db;

    @Autowired private TestClock clock;

    @Autowired private Proposals proposals;

    @Autowired private Consultations consultations;

    @Autowired private Writing writing;

    @Autowired private Supporting supporting;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
    }

    @Test
    void oneWritesForOnesOwnWhileOneProposes() {
        refused(() -> draft(Optional.of(TOITS)));
        refused(() -> draft(Optional.empty()));
        assertThatNoException().isThrownBy(() -> draft(Optional.of(METIERS)));
        clock.set(Instant.parse("2026-05-04T08:00:00Z"));
        refused(() -> draft(Optional.of(METIERS)));
    }

    @Test
    void onlyItsAuthorsChangePublishWithdrawOrThrowItAway() {
        ProposalSeen others = seen();
        refused(() -> writing.save(others, TEXT, 0, SPEAKING));
        refused(() -> writing.publish(others, SPEAKING));
        refused(() -> writing.withdraw(others, "Non.", SPEAKING));
        draft(Optional.of(METIERS));
        ProposalId draft =
                new ProposalId(
                        db.sql("select id from themes.proposal where number is null")
                                .query(UUID.class)
                                .single());
        ProposalSeen own = proposals.requireDraft("themes-2026", draft.toString(), SPEAKING);
        Me nobody = new Me(OUMAR, "Oumar", Language.FR, Set.of());
        ProposalSeen theirs =
                new ProposalSeen(
                        proposals.require("themes-2026", "1", Optional.of(nobody)).seen(),
                        own.proposal(),
                        own.carriers());
        refused(() -> writing.discard(theirs));
        assertThatNoException().isThrownBy(() -> writing.discard(own));
    }

    @Test
    void oneSignsAndLeavesForOnesOwnWhileItIsDiscussed() {
        refused(() -> supporting.sign(seen(), TOITS, SPEAKING));
        refused(() -> supporting.leave(seen(), TOITS, SPEAKING));
        clock.set(Instant.parse("2026-06-04T08:00:00Z"));
        refused(() -> supporting.sign(seen(), METIERS, SPEAKING));
        refused(() -> supporting.leave(seen(), METIERS, SPEAKING));
    }

    @Test
    void inAGroupOneWritesForAnOrganisationThatSitsInIt() {
        db.sql("update themes.consultation set group_id = :group")
                .param("group", FINANCE.value())
                .update();
        Seen seen = seenByBoth();
        assertThat(seen.organisations()).as("with a seat").containsExactly(METIERS);
        Me both = seen.reader().orElseThrow();
        refused(() -> writing.draft(seen, TEXT, Optional.of(RADIO), both));
        ProposalSeen first = proposals.require("themes-2026", "1", Optional.of(both));
        assertThat(first.maySupport()).containsExactly(METIERS);
        refused(() -> supporting.sign(first, RADIO, both));
        assertThatNoException()
                .isThrownBy(() -> writing.draft(seen, TEXT, Optional.of(METIERS), both));
        db.sql("update groups.seat set valid = '[2026-01-01,2026-04-01)'").update();
        assertThat(seenByBoth().organisations()).as("a seat that ended").isEmpty();
        db.sql("update themes.consultation set group_id = null").update();
        assertThat(seenByBoth().organisations()).containsExactly(METIERS, RADIO);
    }

    /** Titular where there is a seat, alternate where there is none. */
    private Seen seenByBoth() {
        Me both =
                new Me(
                        OUMAR,
                        "Oumar",
                        Language.FR,
                        Set.of(
                                new Grant(Role.MEMBER, Scope.organisation(METIERS)),
                                new Grant(Role.MEMBER, Scope.organisation(RADIO)),
                                new Grant(Role.MEMBER, Scope.group(FINANCE))));
        return consultations.require("themes-2026", Optional.of(both));
    }

    private void draft(Optional<OrganisationId> organisation) {
        writing.draft(seen().seen(), TEXT, organisation, SPEAKING);
    }

    private static void refused(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refused.class);
    }

    private ProposalSeen seen() {
        return proposals.require("themes-2026", "1", Optional.of(SPEAKING));
    }
}
