package maillage.themes.proposals;

import static maillage.cast.People.INES;
import static maillage.cast.People.MARCH;
import static maillage.cast.People.METIERS;
import static maillage.cast.People.OUMAR;
import static maillage.cast.People.PAUL;
import static maillage.cast.People.PROPOSAL;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maillage.cast.Cast;
import maillage.kernel.PersonId;
import maillage.testing.DbTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database refuses of proposals, whatever the code does. */
@DbTest
class ProposalsDbTest {
    private JdbcClient db;

    @BeforeEach
    void theCastIsOnStage(JdbcClient db) {
        this.db = db;
        Cast.enter(db);
    }

    @Test
    void nobodySignsForAnOrganisationTheyHaveNoMandateOf() {
        assertThatThrownBy(() -> sign(PAUL, "2026-04-14T08:00Z"))
                .hasMessageContaining("no mandate in force");
    }

    @Test
    void nobodySignsBeforeTheirMandateBegins() {
        assertThatThrownBy(() -> sign(OUMAR, "2019-04-14T08:00Z"))
                .hasMessageContaining("no mandate in force");
    }

    @Test
    void whoeverHasAMandateInForceSigns() {
        assertThatNoException().isThrownBy(() -> sign(OUMAR, "2026-04-14T08:00Z"));
    }

    @Test
    void aMandateOfAnotherOrganisationSignsNothing() {
        assertThatThrownBy(() -> sign(INES, "2026-04-14T08:00Z"))
                .hasMessageContaining("no mandate in force");
    }

    @Test
    void aMandateGivenAtTheDoorForOneMeetingSignsNothing() {
        db.sql("update network.mandate set one_meeting = :march where person_id = :oumar")
                .param("march", MARCH.value())
                .param("oumar", OUMAR.value())
                .update();
        assertThatThrownBy(() -> sign(OUMAR, "2026-04-14T08:00Z"))
                .hasMessageContaining("no mandate in force");
    }

    @Test
    void whatHasADayOfPublicationIsNoDraft() {
        assertThatThrownBy(
                        () ->
                                db.sql(
                                                "update themes.proposal set state = 'draft' where published_at is not null")
                                        .update())
                .hasMessageContaining("check");
    }

    @Test
    void creditForWhatWasPublishedIsNotTakenAway() {
        assertThatThrownBy(() -> db.sql("delete from themes.proposal_organisation").update())
                .hasMessageContaining("credit ends");
    }

    @Test
    void whoeverWithdrawsSaysWhy() {
        assertThatThrownBy(() -> db.sql("update themes.proposal set state = 'withdrawn'").update())
                .hasMessageContaining("check");
    }

    @Test
    void aPublishedProposalHasANumberOfItsOwn() {
        assertThatThrownBy(() -> db.sql("update themes.proposal set number = null").update())
                .hasMessageContaining("check");
    }

    private void sign(PersonId person, String since) {
        db.sql(
                        """
                        insert into themes.proposal_organisation (proposal_id, organisation_id, part, since, by_id)
                        values (:proposal, :organisation, 'co-signer', cast(:since as timestamptz), :person)
                        """)
                .param("proposal", PROPOSAL.value())
                .param("organisation", METIERS.value())
                .param("since", since)
                .param("person", person.value())
                .update();
    }
}
