package maillage.meetings.venues;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import maillage.kernel.MeetingId;
import maillage.meetings.Stage;
import maillage.testing.Visitor;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class VenueWebTest {
    @Autowired private Stage stage;

    private Visitor yanis;

    @BeforeEach
    void theCastIsOnStage() {
        stage.enter();
        yanis = stage.as(YANIS);
    }

    @Test
    void aTitularOffersARoomAndTakesItBack() {
        Visitor oumar = stage.as(OUMAR);
        assertThat(oumar.post("/venues", offer(METIERS.toString())).status()).isEqualTo(303);
        assertThat(oumar.get("/venues").text()).contains("La halle", "120 places", "De plain-pied");
        assertThat(yanis.get("/venues").text()).contains("La halle", "La grande salle");
        String id = stage.text("select id::text from meetings.venue_offer where name = 'La halle'");
        assertThat(stage.as(INES).post("/venues/" + id + "/withdrawal", Map.of()).status())
                .isEqualTo(404);
        oumar.post("/venues/" + id + "/withdrawal", Map.of());
        assertThat(oumar.get("/venues").text()).doesNotContain("La halle");
    }

    @Test
    void anAlternateOrAStrangerOffersNothing() {
        assertThat(stage.as(BASTIEN).get("/venues/new").status()).isEqualTo(403);
        assertThat(stage.as(OUMAR).post("/venues", offer(TOITS.toString())).status())
                .isEqualTo(422);
        assertThat(stage.as(PAUL).get("/venues").status()).isEqualTo(403);
    }

    @Test
    void theOwnerSaysYesFromTheMailAndEveryoneIsToldThePlace() {
        MeetingId id = stage.confirmed(yanis);
        assertThat(yanis.get("/meetings/" + id + "/venue").text())
                .contains("La grande salle", "Réunion du groupe dans cette salle : 12 mai 2026");
        assertThat(
                        yanis.post("/meetings/" + id + "/venue", Map.of("venue", VENUE.toString()))
                                .status())
                .isEqualTo(303);
        String link = link("venue-request");
        Visitor owner = stage.anyone();
        assertThat(owner.get(link).text()).contains("Relire la note commune");
        assertThat(stage.text("select venue_state from meetings.meeting where id = ?", id.value()))
                .isEqualTo("asked");
        assertThat(owner.post(link, Map.of("answer", "yes")).status()).isEqualTo(303);
        owner.post(link, Map.of("answer", "yes"));
        assertThat(stage.text("select venue_state from meetings.meeting where id = ?", id.value()))
                .isEqualTo("confirmed");
        assertThat(stage.as(INES).get("/meetings/" + id).text())
                .contains("La grande salle", "Les Toits de l’Ourse", "De plain-pied");
        assertThat(
                        stage.count(
                                "select count(*) from mailing.outbox where kind = 'venue-answer' and to_address = 'yanis@passerelles.example'"))
                .isEqualTo(1);
        assertThat(
                        stage.text(
                                "select calendar from mailing.outbox where kind = 'invitation' and to_address = 'oumar@metiers.example' order by id desc limit 1"))
                .contains("SEQUENCE:1", "La grande salle");
    }

    @Test
    void aRoomThatIsTakenIsRefusedAtTheField() {
        var sameTime = new HashMap<>(Stage.draft(Stage.DAY));
        sameTime.putAll(Map.of("date", "2026-05-12", "from", "15:00", "to", "17:00"));
        yanis.get("/meetings/new?host=" + FINANCE);
        String location = yanis.post("/meetings", sameTime).location();
        String id = location.substring(location.lastIndexOf('/') + 1);
        yanis.post("/meetings/" + id + "/confirmation", Map.of("reason", "Urgent."));
        Visitor.Answer refused =
                yanis.post("/meetings/" + id + "/venue", Map.of("venue", VENUE.toString()));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().selectFirst("#venue-err").text()).contains("déjà prise");
        assertThat(refused.text()).contains("prise à cette heure");
    }

    @Test
    void ofTwoWhoAskForARoomAtOnceOneGetsIt() throws Exception {
        MeetingId first = stage.confirmed(yanis);
        MeetingId second = stage.confirmed(yanis);
        Visitor maelle = stage.as(MAELLE);
        maelle.get("/meetings/" + second + "/venue");
        yanis.get("/meetings/" + first + "/venue");
        var together = new CyclicBarrier(2);
        List<Callable<Integer>> asks =
                List.of(() -> ask(together, yanis, first), () -> ask(together, maelle, second));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers =
                    threads.invokeAll(asks).stream()
                            .map(
                                    answer -> {
                                        try {
                                            return answer.get();
                                        } catch (Exception trouble) {
                                            throw new IllegalStateException(trouble);
                                        }
                                    });
            assertThat(answers).containsExactlyInAnyOrder(303, 422);
        }
    }

    @Test
    void aRequestThatNoLongerStandsChangesNothing() {
        MeetingId id = stage.confirmed(yanis);
        yanis.post("/meetings/" + id + "/venue", Map.of("venue", VENUE.toString()));
        String link = link("venue-request");
        yanis.post("/meetings/" + id + "/venue/removal", Map.of());
        Visitor owner = stage.anyone();
        assertThat(owner.get(link).text()).contains("n’est plus demandée");
        owner.post(link, Map.of("answer", "yes"));
        assertThat(
                        stage.count(
                                "select count(*) from meetings.meeting where id = ? and venue_id is null",
                                id.value()))
                .isEqualTo(1);
        assertThat(owner.get("/rooms/no-such-link").status()).isEqualTo(404);
    }

    private static int ask(CyclicBarrier together, Visitor visitor, MeetingId id) throws Exception {
        together.await();
        return visitor.post("/meetings/" + id + "/venue", Map.of("venue", VENUE.toString()))
                .status();
    }

    private String link(String kind) {
        var address =
                Pattern.compile("https?://[^/]+(/rooms/[A-Za-z0-9_-]+)")
                        .matcher(
                                stage.text(
                                        "select body_text from mailing.outbox where kind = ? order by id desc limit 1",
                                        kind));
        assertThat(address.find()).isTrue();
        return address.group(1);
    }

    private static Map<String, String> offer(String organisation) {
        return Map.of(
                "organisation",
                organisation,
                "name",
                "La halle",
                "address",
                "3 quai des Halles",
                "town",
                "Lyon",
                "country",
                "FR",
                "capacity",
                "120",
                "step_free",
                "yes");
    }
}
