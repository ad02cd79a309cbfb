package maillage.meetings.minutes;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import maillage.meetings.Stage;
import maillage.testing.Held;
import maillage.testing.Visitor;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class MinutesWebTest {
    private static final String MINUTES = "/meetings/" + MAY + "/minutes";

    @Autowired private Stage stage;

    @Autowired private DataSource source;

    private Visitor yanis;
    private Visitor maelle;

    @BeforeEach
    void theCastIsOnStage() {
        stage.enter();
        yanis = stage.as(YANIS);
        maelle = stage.as(MAELLE);
        yanis.get(MINUTES + "/edit");
        maelle.get(MINUTES + "/edit");
    }

    @Test
    void minutesBeginWithTheHeadingsOfTheAgenda() {
        assertThat(yanis.get(MINUTES + "/edit").page().selectFirst("textarea").text())
                .contains("## Approuver le compte rendu du 12 mars", "## Trois montages");
    }

    @Test
    void theSecondToSaveIsToldAndBothTextsAreKeptAndShown() {
        assertThat(save(yanis, 0, "Texte de Yanis").status()).isEqualTo(303);
        Visitor.Answer told = save(maelle, 0, "Texte de Maëlle");
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.page().select("pre").eachText())
                .containsExactly("Texte de Yanis", "Texte de Maëlle");
        assertThat(
                        stage.count(
                                "select count(*) from meetings.minutes_version where meeting_id = ?",
                                MAY.value()))
                .isEqualTo(2);
        assertThat(yanis.get("/meetings/" + MAY).text()).contains("Deux textes sont à réunir");
        assertThat(yanis.post(MINUTES + "/publication", Map.of()).status()).isEqualTo(403);
        assertThat(save(maelle, 2, "Texte des deux").status()).isEqualTo(303);
        assertThat(yanis.get(MINUTES).text()).contains("Texte des deux");
        assertThat(yanis.get(MINUTES + "?version=1").text()).contains("Texte de Yanis");
        assertThat(yanis.post(MINUTES + "/publication", Map.of()).status()).isEqualTo(303);
    }

    @Test
    void ofTwoWhoSaveAtOnceNeitherLosesAWord() throws Exception {
        try (var held =
                new Held(
                        source,
                        "select id from meetings.meeting where id = ? for update",
                        MAY.value())) {
            assertThat(
                            held.race(
                                    List.of(
                                            () -> save(yanis, 0, "Un").status(),
                                            () -> save(maelle, 0, "Deux").status())))
                    .containsExactlyInAnyOrder(303, 409);
        }
        assertThat(
                        stage.count(
                                "select count(*) from meetings.minutes_version where body in ('Un', 'Deux')"))
                .isEqualTo(2);
    }

    @Test
    void aDoubleClickSavesOnce() {
        save(yanis, 0, "Un");
        assertThat(save(yanis, 0, "Un").status()).isEqualTo(303);
        assertThat(stage.count("select count(*) from meetings.minutes_version")).isEqualTo(1);
    }

    @Test
    void theGroupReadsThemOncePublishedAndIsWrittenToOnce() {
        save(yanis, 0, "## Décidé\n\nTout.");
        Visitor ines = stage.as(INES);
        assertThat(ines.get(MINUTES).status()).isEqualTo(404);
        assertThat(ines.get("/meetings/" + MAY).page().select("#t-cr")).isEmpty();
        yanis.post(MINUTES + "/publication", Map.of());
        assertThat(ines.get(MINUTES).page().select(".prose h2").text()).isEqualTo("Décidé");
        assertThat(stage.as(SALOME).get(MINUTES).status()).isEqualTo(404);
        int letters = stage.count("select count(*) from mailing.outbox where kind = 'minutes'");
        assertThat(letters).isEqualTo(3);
        save(yanis, 1, "## Décidé\n\nTout ou presque.");
        assertThat(ines.get(MINUTES).text()).doesNotContain("presque");
        yanis.post(MINUTES + "/publication", Map.of());
        assertThat(ines.get(MINUTES).text()).contains("presque");
        assertThat(stage.count("select count(*) from mailing.outbox where kind = 'minutes'"))
                .isEqualTo(letters);
    }

    private static Visitor.Answer save(Visitor who, int basedOn, String body) {
        return who.post(MINUTES, Map.of("based_on", String.valueOf(basedOn), "body", body));
    }
}
