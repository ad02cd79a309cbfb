package maillage.meetings.feeds;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import maillage.meetings.Stage;
import maillage.testing.Visitor;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class FeedWebTest {
    @Autowired private Stage stage;

    @Autowired private JdbcClient db;

    private Visitor ines;

    @BeforeEach
    void theCastIsOnStage() {
        stage.enter();
        ines = stage.as(INES);
        ines.get("/me/calendar");
    }

    @Test
    void aPrivateAddressGivesOnesOwnMeetingsAndTheSameAnswerTwice() {
        String address = opened(Map.of());
        Visitor.Answer calendar = stage.anyone().get(address);
        assertThat(calendar.header("Content-Type")).startsWith("text/calendar");
        assertThat(calendar.body())
                .contains("SUMMARY:Trois montages à l’épreuve", "SUMMARY:Première réunion")
                .doesNotContain("Troisième réunion");
        assertThat(
                        stage.anyone()
                                .get(address, Map.of("If-None-Match", calendar.header("ETag")))
                                .status())
                .isEqualTo(304);
        db.sql(
                        "update meetings.meeting set sequence = 1, titles = '{\"fr\": \"Autre titre\"}' where id = :may")
                .param("may", MAY.value())
                .update();
        Visitor.Answer changed =
                stage.anyone().get(address, Map.of("If-None-Match", calendar.header("ETag")));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body()).contains("Autre titre");
    }

    @Test
    void aRevokedAddressAnswersNothingForGood() {
        String address = opened(Map.of());
        String feed = stage.text("select id::text from meetings.feed");
        assertThat(
                        stage.as(OUMAR)
                                .post("/me/calendar/feeds/" + feed + "/revocation", Map.of())
                                .status())
                .isEqualTo(404);
        assertThat(ines.post("/me/calendar/feeds/" + feed + "/revocation", Map.of()).status())
                .isEqualTo(303);
        assertThat(stage.anyone().get(address).status()).isEqualTo(404);
        assertThat(stage.anyone().get("/feeds/guessed.ics").status()).isEqualTo(404);
    }

    @Test
    void anAddressOfOneGroupHoldsThatGroupAlone() {
        db.sql(
                        "insert into meetings.presence (id, meeting_id, person_id, organisation_id, mandate_id, capacity, mode, recorded_at) select gen_random_uuid(), :plenary, :ines, :toits, :mandate, 'titular', 'on-site', now()")
                .param("plenary", PLENARY.value())
                .param("ines", INES.value())
                .param("toits", TOITS.value())
                .param("mandate", mandateOf(INES).value())
                .update();
        assertThat(stage.anyone().get(opened(Map.of())).body()).contains("Plénière de lancement");
        String finance = opened(Map.of("host", FINANCE.toString()));
        assertThat(stage.anyone().get(finance).body())
                .contains("Trois montages")
                .doesNotContain("Plénière de lancement");
        assertThat(ines.post("/me/calendar/feeds", Map.of("host", ACTION.toString())).status())
                .isEqualTo(404);
    }

    @Test
    void theAddressIsShownToItsOwnerOnceMade() {
        String location = ines.post("/me/calendar/feeds", Map.of()).location();
        assertThat(ines.get(location).page().selectFirst("code.address").text()).endsWith(".ics");
        assertThat(stage.as(OUMAR).get(location).page().select("code.address")).isEmpty();
        assertThat(ines.get("/me/calendar").page().select("code.address")).isEmpty();
    }

    private String opened(Map<String, String> fields) {
        String location = ines.post("/me/calendar/feeds", fields).location();
        return "/feeds/" + location.substring(location.indexOf("made=") + 5) + ".ics";
    }
}
