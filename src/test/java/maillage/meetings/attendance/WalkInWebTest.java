package maillage.meetings.attendance;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import maillage.meetings.Stage;
import maillage.testing.CountedStatements;
import maillage.testing.TestClock;
import maillage.testing.Visitor;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class WalkInWebTest {
    private static final String WALK_IN = "/meetings/" + MAY + "/presence/walk-in";
    private static final String TYPED = WALK_IN + "?part=results&organisation_name=";

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
    void aFewLettersProposeTheOrganisationAndItsPeople() {
        Visitor.Answer proposed = yanis.get(TYPED + "peni");
        assertThat(proposed.status()).isEqualTo(200);
        assertThat(proposed.page().select("h1")).isEmpty();
        assertThat(proposed.text())
                .contains("Une organisation proposée.", "Radio Péniche", "Noter Salomé")
                .contains("Une nouvelle organisation : peni");
    }

    @Test
    void slipsWordsInAnotherOrderAndMissingAccentsAreForgiven() {
        assertThat(yanis.get(TYPED + "radio+penishe").text()).contains("Radio Péniche");
        assertThat(yanis.get(TYPED + "ourse+toits").text()).contains("Les Toits de l’Ourse");
        assertThat(yanis.get(TYPED + "xyzzyx").text()).contains("Aucune organisation de ce nom");
        assertThat(yanis.get(TYPED).page().select("input")).isEmpty();
    }

    @Test
    void theTeamFindsThoseWhoDeclinedCitationAndThoseWhoAreNotMembers() {
        assertThat(yanis.get(TYPED + "discr").text()).contains("Les Discrètes");
        assertThat(yanis.get(TYPED + "jardins").text())
                .contains("Compagnie des Jardins suspendus", "pas membre");
        assertThat(yanis.get("/en" + TYPED + "jardins").text()).contains("not a member");
    }

    @Test
    void oneTapNotesSomeoneKnownOfTheOrganisation() {
        Visitor.Answer proposed = yanis.get(WALK_IN + "?organisation_name=radio");
        var tap = proposed.page().selectFirst("button[formaction]");
        assertThat(tap.attr("form")).isEqualTo("known");
        Visitor.Answer noted = yanis.post(tap.attr("formaction"), Map.of());
        assertThat(noted.status()).isEqualTo(303);
        assertThat(noted.location()).endsWith("/presence#p-" + SALOME);
        assertThat(
                        stage.text(
                                "select capacity || ' ' || mode from meetings.presence where meeting_id = ? and person_id = ?",
                                MAY.value(),
                                SALOME.value()))
                .isEqualTo("titular on-site");
        assertThat(yanis.get(TYPED + "radio").text()).contains("déjà sur la feuille");
    }

    @Test
    void anAlternateIsNotedAsOne() {
        yanis.post(WALK_IN + "/" + mandateOf(BASTIEN), Map.of());
        assertThat(
                        stage.text(
                                "select capacity from meetings.presence where meeting_id = ? and person_id = ?",
                                MAY.value(),
                                BASTIEN.value()))
                .isEqualTo("alternate");
    }

    @Test
    void onceTheSheetIsClosedATapAsksWhyAndKeepsTheName() {
        yanis.post("/meetings/" + MAY + "/presence/closure", Map.of());
        Visitor.Answer asked = yanis.post(WALK_IN + "/" + mandateOf(SALOME), Map.of());
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().selectFirst("#reason-err")).isNotNull();
        assertThat(asked.page().selectFirst("#given_name").attr("value")).isEqualTo("Salomé");
        assertThat(asked.page().selectFirst("input[name=organisation][checked]").attr("value"))
                .isEqualTo(RADIO.toString());
    }

    @Test
    void aMandateThatDoesNotHoldOnTheDayIsNotProposedNorTaken() {
        db.sql("update network.mandate set valid = '[2025-01-15,2026-05-12)' where id = :id")
                .param("id", mandateOf(SALOME).value())
                .update();
        assertThat(yanis.get(TYPED + "radio").page().select("button")).isEmpty();
        assertThat(yanis.post(WALK_IN + "/" + mandateOf(SALOME), Map.of()).status()).isEqualTo(404);
    }

    @Test
    void withoutScriptsTheButtonBesideTheFieldProposesAndKeepsWhatWasTyped() {
        Visitor.Answer proposed =
                yanis.post(
                        WALK_IN,
                        Map.of("organisation_name", "peni", "given_name", "Lou", "look", "yes"));
        assertThat(proposed.status()).isEqualTo(422);
        assertThat(proposed.page().select(".notice.wrong")).isEmpty();
        assertThat(proposed.text()).contains("Radio Péniche");
        assertThat(proposed.page().selectFirst("#given_name").attr("value")).isEqualTo("Lou");
        // Enter in a name sends the first button too: with everything settled it notes the
        // presence.
        assertThat(
                        yanis.post(
                                        WALK_IN,
                                        Map.of(
                                                "organisation_name", "peni",
                                                "organisation", RADIO.toString(),
                                                "given_name", "Lou",
                                                "family_name", "Passant",
                                                "mode", "remote",
                                                "look", "yes"))
                                .status())
                .isEqualTo(303);
    }

    @Test
    void whatWasLookedForInVainOnTheSheetIsProposedAtOnce() {
        String to =
                yanis.get("/meetings/" + MAY + "/presence?q=P%C3%A9niche")
                        .page()
                        .selectFirst("a[href*=walk-in]")
                        .attr("href");
        assertThat(yanis.get(to).text()).contains("Radio Péniche");
    }

    @Test
    void onlyTheFacilitatorsOfTheMeetingMaySearchAndTap() {
        assertThat(stage.as(CLAIRE).get(TYPED + "radio").status()).isEqualTo(404);
        assertThat(stage.as(INES).get(TYPED + "radio").status()).isEqualTo(403);
        assertThat(stage.anyone().get(TYPED + "radio").status()).isEqualTo(303);
        assertThat(stage.as(CLAIRE).post(WALK_IN + "/" + mandateOf(SALOME), Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void theProposalsCostAsManyStatementsWhateverTheirNumber() {
        int one = statements("radio");
        db.sql(
                        """
                        insert into network.organisation (id, slug, names, country)
                        select gen_random_uuid(), 'radio-' || n, jsonb_build_object('fr', 'Radio ' || n), 'FR' from generate_series(1, 20) n
                        """)
                .update();
        db.sql(
                        """
                        insert into network.mandate (id, person_id, organisation_id, kind, valid)
                        select gen_random_uuid(), :person, id, 'titular', '[2025-01-15,)' from network.organisation where slug ~ '^radio-[0-9]'
                        """)
                .param("person", PAUL.value())
                .update();
        assertThat(yanis.get(TYPED + "radio").page().select("input[type=radio]")).hasSize(7);
        assertThat(statements("radio")).isEqualTo(one).isLessThanOrEqualTo(12);
    }

    private int statements(String typed) {
        yanis.get(TYPED + typed);
        CountedStatements.restart();
        yanis.get(TYPED + typed);
        return CountedStatements.since().size();
    }
}
