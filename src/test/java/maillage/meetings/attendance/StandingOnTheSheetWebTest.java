package maillage.meetings.attendance;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import maillage.kernel.Id;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.meetings.Stage;
import maillage.testing.CountedStatements;
import maillage.testing.TestClock;
import maillage.testing.Visitor;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Oumar's organisation has one of the two presences that make active. */
@WebTest
class StandingOnTheSheetWebTest {
    private static final String SHEET = "/meetings/" + MAY + "/presence";
    private static final String WOULD = "Avec cette présence, l’organisation devient active.";
    private static final String DOES = "Cette présence rend l’organisation active.";

    @Autowired private Stage stage;

    @Autowired private JdbcClient db;

    @Autowired private TestClock clock;

    private Visitor yanis;

    @BeforeEach
    void theDoorIsOpen() {
        stage.enter();
        clock.set(Instant.parse("2026-05-12T12:30:00Z"));
        yanis = stage.as(YANIS);
    }

    @Test
    void theRowSaysThatThePresenceWouldThenDoesAndNoLongerOnceItIsTakenBack() {
        assertThat(said(OUMAR)).isEqualTo(WOULD);
        assertThat(active(METIERS)).isFalse();
        tap(OUMAR, "on-site");
        assertThat(said(OUMAR)).isEqualTo(DOES);
        assertThat(active(METIERS)).isTrue();
        tap(OUMAR, "absent");
        assertThat(said(OUMAR)).isEqualTo(WOULD);
        assertThat(active(METIERS)).isFalse();
        assertThat(yanis.get("/en" + SHEET).text())
                .contains("With this presence the organisation becomes active.");
    }

    @Test
    void whoeverIsActiveAnywayAndWhoeverStaysShortIsToldNothing() {
        assertThat(active(TOITS)).isTrue();
        assertThat(said(INES)).isEmpty();
        assertThat(said(TOVE)).isEmpty();
        tap(TOVE, "on-site");
        assertThat(said(TOVE)).isEmpty();
    }

    @Test
    void aClosedSheetSaysWhatACorrectionWouldTakeAway() {
        tap(OUMAR, "on-site");
        yanis.post(SHEET + "/closure", Map.of());
        assertThat(said(OUMAR)).isEqualTo(DOES);
        yanis.post(
                SHEET + "/people/" + OUMAR,
                Map.of("mode", "absent", "reason", "Confondu avec son collègue."));
        assertThat(said(OUMAR)).isEqualTo(WOULD);
    }

    @Test
    void aSecondPersonOfTheSameOrganisationAddsNothing() {
        expect(PAUL, METIERS);
        assertThat(said(PAUL)).isEqualTo(WOULD);
        tap(OUMAR, "on-site");
        assertThat(said(PAUL)).isEmpty();
        tap(PAUL, "on-site");
        assertThat(said(OUMAR)).isEqualTo(DOES);
    }

    @Test
    void whereTheYearCountsByPersonOnlyWhoWasThereBeforeMakesItActive() {
        expect(PAUL, METIERS);
        db.sql("update groups.cycle set unit = 'person'").update();
        assertThat(said(PAUL)).isEmpty();
        assertThat(said(OUMAR)).isEqualTo(WOULD);
        tap(PAUL, "on-site");
        assertThat(active(METIERS)).isFalse();
        assertThat(said(PAUL)).isEmpty();
        tap(OUMAR, "on-site");
        assertThat(active(METIERS)).isTrue();
        assertThat(said(OUMAR)).isEqualTo(DOES);
    }

    @Test
    void whatDoesNotCountIsNotSaidToCount() {
        db.sql("update groups.cycle set remote_counts = false").update();
        tap(OUMAR, "remote");
        assertThat(said(OUMAR)).isEmpty();
        tap(OUMAR, "on-site");
        assertThat(said(OUMAR)).isEqualTo(DOES);
        db.sql("update groups.cycle set counting_kinds = '{kick-off}'").update();
        assertThat(said(OUMAR)).isEmpty();
    }

    @Test
    void anOrganisationThatIsNotAMemberHasNoStandingToChange() {
        db.sql("update groups.cycle set threshold = 1").update();
        expect(PAUL, JARDINS);
        assertThat(said(PAUL)).isEmpty();
        assertThat(said(TOVE)).isEqualTo(WOULD);
    }

    @Test
    void anOpenSheetAsksOnlyForTheseWords() {
        Visitor.Answer effects = yanis.get(SHEET + "?part=effects");
        assertThat(effects.page().select("[data-effect]")).hasSize(1);
        assertThat(effects.page().selectFirst("[data-effect]").attr("data-effect"))
                .isEqualTo(OUMAR.toString());
        assertThat(stage.as(CLAIRE).get(SHEET + "?part=effects").status()).isEqualTo(404);
    }

    @Test
    void theSheetOfManyCostsAsManyStatementsAsThatOfFew() {
        int few = statements();
        for (PersonId person : new PersonId[] {PAUL, CLAIRE, NAJET, MAELLE}) {
            expect(person, METIERS);
        }
        assertThat(statements()).isEqualTo(few);
    }

    private void tap(PersonId person, String mode) {
        assertThat(yanis.post(SHEET + "/people/" + person, Map.of("mode", mode)).status())
                .isEqualTo(303);
    }

    private String said(PersonId person) {
        return yanis.get(SHEET).page().selectFirst("[data-effect=" + person + "]").text();
    }

    private boolean active(OrganisationId organisation) {
        return stage.count(
                        "select count(*) from groups.standing where organisation_id = ? and active",
                        organisation.value())
                == 1;
    }

    private int statements() {
        yanis.get(SHEET);
        CountedStatements.restart();
        yanis.get(SHEET);
        return CountedStatements.since().size();
    }

    /** Gives a mandate and an invitation. */
    private void expect(PersonId person, OrganisationId organisation) {
        db.sql(
                        """
                        with given as (
                            insert into network.mandate (id, person_id, organisation_id, kind, valid)
                            values (:id, :person, :organisation, 'alternate', '[2025-01-15,2027-01-01)') returning id)
                        insert into meetings.invitation (id, meeting_id, person_id, organisation_id, mandate_id, invited_at)
                        select :invitation, :meeting, :person, :organisation, id, '2026-03-12T16:00Z' from given
                        """)
                .param("id", Id.fresh())
                .param("invitation", Id.fresh())
                .param("person", person.value())
                .param("organisation", organisation.value())
                .param("meeting", MAY.value())
                .update();
    }
}
