package maillage.meetings.outcomes;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import maillage.meetings.Stage;
import maillage.testing.TestClock;
import maillage.testing.Visitor;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class OutcomesWebTest {
    @Autowired private Stage stage;

    @Autowired private TestClock clock;

    private Visitor yanis;

    @BeforeEach
    void theMeetingIsOn() {
        stage.enter();
        clock.set(Instant.parse("2026-05-12T13:00:00Z"));
        yanis = stage.as(YANIS);
    }

    @Test
    void decisionsAreNumberedWithinTheGroup() {
        yanis.post(
                "/meetings/" + MARCH + "/decisions",
                Map.of("decision_text", "Les témoignages sont rémunérés."));
        yanis.post(
                "/meetings/" + MAY + "/decisions",
                Map.of("decision_text", "Les montages sont publiés."));
        assertThat(stage.as(INES).get("/meetings/" + MAY).text())
                .contains("D2. Les montages sont publiés.");
    }

    @Test
    void anActionHasAnOwnerAndADate() {
        Visitor.Answer refused =
                yanis.post(
                        "/meetings/" + MAY + "/actions",
                        Map.of("action_text", "Inviter deux syndicats"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().selectFirst("#owner-err")).isNotNull();
        assertThat(refused.page().selectFirst("#due-err")).isNotNull();
        assertThat(refused.page().selectFirst("input[name=action_text]").attr("value"))
                .isEqualTo("Inviter deux syndicats");
    }

    @Test
    void anOpenActionComesBackOnTheNextAgendaUntilItIsDone() {
        String action = undertaken();
        assertThat(yanis.get("/meetings/" + JUNE + "/agenda").text())
                .contains("Actions ouvertes", "Inviter deux syndicats");
        assertThat(
                        yanis.post("/meetings/" + JUNE + "/agenda/items", Map.of("action", action))
                                .status())
                .isEqualTo(303);
        assertThat(yanis.get("/meetings/" + JUNE + "/agenda").page().select(".ledger").text())
                .contains("Inviter deux syndicats");
        assertThat(yanis.get("/meetings/" + JUNE + "/agenda").text())
                .doesNotContain("Actions ouvertes");
        String second = undertaken();
        stage.as(OUMAR)
                .post(
                        "/actions/" + second + "/state",
                        Map.of("state", "done", "note", "Deux sont venus."));
        assertThat(yanis.get("/meetings/" + JUNE + "/agenda").text())
                .doesNotContain("Actions ouvertes");
    }

    @Test
    void onlyItsOwnerOrAFacilitatorSaysWhereAnActionStands() {
        String action = undertaken();
        assertThat(stage.as(INES).get("/actions/" + action).page().select("form input[name=state]"))
                .isEmpty();
        assertThat(
                        stage.as(INES)
                                .post("/actions/" + action + "/state", Map.of("state", "done"))
                                .status())
                .isEqualTo(403);
        assertThat(stage.as(SALOME).get("/actions/" + action).status()).isEqualTo(404);
        assertThat(
                        stage.as(OUMAR)
                                .post("/actions/" + action + "/state", Map.of("state", "done"))
                                .status())
                .isEqualTo(303);
        assertThat(stage.text("select state from meetings.action")).isEqualTo("done");
    }

    @Test
    void theAgendaIsArrangedByButtons() {
        String second =
                stage.text(
                        "select id::text from meetings.agenda_item where meeting_id = ? and position = 2",
                        MAY.value());
        yanis.post(
                "/meetings/" + MAY + "/agenda/items/" + second + "/position",
                Map.of("direction", "up"));
        assertThat(
                        stage.as(INES)
                                .get("/meetings/" + MAY)
                                .page()
                                .select(".agenda li")
                                .eachText()
                                .getFirst())
                .contains("Trois montages");
        yanis.post("/meetings/" + MAY + "/agenda/items/" + second + "/removal", Map.of());
        assertThat(
                        yanis.post(
                                        "/meetings/" + MAY + "/agenda/items",
                                        Map.of("title", "Suite", "minutes", "beaucoup"))
                                .status())
                .isEqualTo(422);
        yanis.post(
                "/meetings/" + MAY + "/agenda/items",
                Map.of("title", "Date et salle de la suite", "minutes", "5"));
        assertThat(
                        stage.as(INES)
                                .get("/meetings/" + MAY)
                                .page()
                                .select(".agenda li")
                                .eachText()
                                .getLast())
                .contains("Date et salle de la suite", "14 h 10");
        assertThat(stage.as(CLAIRE).get("/meetings/" + MAY + "/agenda").status()).isEqualTo(404);
    }

    private String undertaken() {
        yanis.post(
                "/meetings/" + MAY + "/actions",
                Map.of(
                        "action_text",
                        "Inviter deux syndicats",
                        "owner",
                        "person:" + OUMAR,
                        "due",
                        "2026-06-10"));
        return stage.text(
                "select id::text from meetings.action where state = 'open' order by created_at desc, id desc limit 1");
    }
}
