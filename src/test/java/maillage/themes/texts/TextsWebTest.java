package maillage.themes.texts;

import static maillage.cast.People.INES;
import static maillage.cast.People.METIERS;
import static maillage.cast.People.OUMAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import maillage.cast.Cast;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class TextsWebTest {
    private static final String FIRST = "/consultations/themes-2026/proposals/1";

    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
    }

    @Test
    void aProposalThatNeverChangedSaysSo() {
        assertThat(visitors.anyone().get(FIRST + "/texts").text()).contains("n’a pas changé");
        assertThat(visitors.anyone().get(FIRST).page().select("a[href$=/texts]")).isEmpty();
        assertThat(visitors.anyone().get("/consultations/themes-2026/proposals/9/texts").status())
                .isEqualTo(404);
    }

    @Test
    void eachChangeIsReadSideBySideWithWhoMadeItAndTheAmendmentItCameFrom() {
        amended("Qui décide, et qui entretient ce qui pousse sur un toit ?");
        Visitor ines = visitors.as(INES);
        ines.get(FIRST + "/edition");
        assertThat(ines.post(FIRST + "/edition", edited("0")).status()).isEqualTo(409);
        assertThat(ines.post(FIRST + "/edition", edited("1")).status()).isEqualTo(303);
        Visitor anyone = visitors.anyone();
        assertThat(anyone.get(FIRST).page().selectFirst("a[href$=/texts]").text())
                .contains("2 changements");
        Visitor.Answer page = anyone.get(FIRST + "/texts");
        assertThat(page.page().select("h3").eachText())
                .as("the latest first")
                .containsExactly("Le titre", "La question");
        assertThat(page.page().select("del").eachText())
                .containsExactly("leurs habitants", "décide de");
        assertThat(page.page().select("ins").eachText())
                .containsExactly("tout le quartier", "décide, et qui entretient");
        assertThat(page.text())
                .contains("L’entretien est oublié.")
                .contains("Plus juste.")
                .contains("Fédération des Métiers Francs")
                .doesNotContain("Oumar")
                .doesNotContain("Inès");
        assertThat(visitors.as(OUMAR).get(FIRST + "/texts").text())
                .contains("Oumar Vasseroy")
                .contains("Accepté par Inès")
                .contains("Changé par Inès");
    }

    @Test
    void whatIsSavedWithoutOtherWordsIsNoFormerText() {
        Visitor ines = visitors.as(INES);
        var same = new java.util.HashMap<>(edited("0"));
        same.put("title", "Ouvrir les toits à leurs habitants");
        same.put("sdgs", "13");
        ines.get(FIRST + "/edition");
        assertThat(ines.post(FIRST + "/edition", same).status()).isEqualTo(303);
        assertThat(visitors.anyone().get(FIRST + "/texts").page().select("h3").eachText())
                .containsExactly("La question");
        same.put("version", "1");
        same.put("sdgs", "11");
        assertThat(ines.post(FIRST + "/edition", same).status()).isEqualTo(303);
        assertThat(visitors.anyone().get(FIRST + "/texts").page().select("h3")).hasSize(1);
    }

    private static Map<String, String> edited(String version) {
        return Map.of(
                "language", "fr",
                "title", "Ouvrir les toits à tout le quartier",
                "question", "Qui décide, et qui entretient ce qui pousse sur un toit ?",
                "why", "Les étés ne laissent plus le choix.",
                "produces", "Un guide pour les copropriétés.",
                "version", version);
    }

    private void amended(String after) {
        Visitor oumar = visitors.as(OUMAR);
        oumar.get(FIRST + "/amendments/new?field=question");
        oumar.post(
                FIRST + "/amendments",
                Map.of(
                        "field",
                        "question",
                        "after",
                        after,
                        "why",
                        "L’entretien est oublié.",
                        "organisation",
                        METIERS.toString()));
        UUID amendment = db.sql("select id from themes.amendment").query(UUID.class).single();
        Visitor ines = visitors.as(INES);
        String answer = FIRST + "/amendments/" + amendment + "/answer";
        ines.get(answer);
        assertThat(ines.post(answer, Map.of("verdict", "accept", "word", "Plus juste.")).status())
                .isEqualTo(303);
    }
}
