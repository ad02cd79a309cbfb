package maillage.forum.editions;

import static maillage.cast.People.CYCLE_2026;
import static maillage.cast.People.INES;
import static maillage.cast.People.MAELLE;
import static maillage.cast.People.NAJET;
import static maillage.cast.People.TUNISIA;
import static maillage.cast.People.TUNIS_FORUM;
import static maillage.cast.People.YANIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import maillage.cast.Cast;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class EditionsWebTest {
    private static final String SFAX = "/forums/forum-de-sfax";

    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
    }

    @Test
    void anEditionIsItsCoordinatorsUntilItIsAnnounced() {
        Visitor najet = visitors.as(NAJET);
        assertThat(najet.get("/forums").text()).contains("Préparer une édition");
        assertThat(najet.post("/forums", sfax(Map.of())).status()).isEqualTo(303);
        assertThat(najet.get(SFAX).text())
                .contains("seules les personnes qui la portent la voient")
                .contains("Sfax (Tunisie)", "2 octobre 2026", "a préparé l’édition");
        assertThat(visitors.anyone().get(SFAX).status()).isEqualTo(404);
        assertThat(visitors.as(YANIS).get(SFAX).status()).isEqualTo(404);
        assertThat(visitors.anyone().get("/sitemap.xml").body()).doesNotContain("forum-de-sfax");

        najet.post(SFAX + "/announcement", Map.of());

        assertThat(visitors.anyone().get("/forums").text()).contains("Forum de Sfax");
        assertThat(visitors.anyone().get("/en" + SFAX).text())
                .contains("Sfax Forum", "2 October 2026");
        assertThat(visitors.anyone().get("/sitemap.xml").body()).contains("forum-de-sfax");
        najet.post(SFAX + "/cancellation", Map.of());
        assertThat(visitors.anyone().get(SFAX).text()).contains("Cette édition est annulée");
    }

    @Test
    void aCoordinatorPreparesNoForumOfTheWholeNetworkNorOfAnotherCountry() {
        Visitor najet = visitors.as(NAJET);
        najet.get("/forums/new");
        Visitor.Answer ofAll = najet.post("/forums", sfax(Map.of("chapter", "")));
        assertThat(ofAll.status()).isEqualTo(422);
        assertThat(ofAll.text()).contains("Choisissez une plateforme que vous coordonnez");
        db.sql("update forum.edition set chapter_id = null").update();
        assertThat(najet.get("/forums/forum-de-tunis/edition").status()).isEqualTo(404);
        assertThat(najet.post("/forums/forum-de-tunis/cancellation", Map.of()).status())
                .isEqualTo(404);
        Visitor maelle = visitors.as(MAELLE);
        maelle.get("/forums/new");
        assertThat(maelle.post("/forums", sfax(Map.of("chapter", ""))).status()).isEqualTo(303);
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingIsLost() {
        Visitor najet = visitors.as(NAJET);
        najet.get("/forums/new");
        Visitor.Answer wrong =
                najet.post(
                        "/forums",
                        sfax(
                                Map.of(
                                        "ends", "2026-10-01",
                                        "country", "ZZ",
                                        "zone", "Tunis",
                                        "capacity", "beaucoup",
                                        "lines-fr", "é".repeat(401))));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text())
                .contains("Le dernier jour vient avant le premier")
                .contains("Ce fuseau n’existe pas")
                .contains("un nombre entre 1 et 100");
        assertThat(wrong.page().select("#names-fr").val()).isEqualTo("Forum de Sfax");
        assertThat(wrong.page().select("[aria-invalid=true]")).hasSize(5);
        assertThat(najet.post("/forums", sfax(Map.of("ends", "2026-11-30"))).text())
                .contains("un mois au plus");
        najet.post("/forums", sfax(Map.of()));
        assertThat(najet.post("/forums", sfax(Map.of())).text())
                .contains("Une édition porte déjà ce nom");
    }

    @Test
    void ofTwoWhoSaveTheSecondSeesWhatTheFirstSaved() {
        Visitor najet = visitors.as(NAJET);
        najet.get("/forums/forum-de-tunis/edition");
        Map<String, String> mine = sfax(Map.of("version", "0", "town", "La Marsa"));
        assertThat(najet.post("/forums/forum-de-tunis/edition", mine).status()).isEqualTo(303);
        Visitor.Answer second =
                najet.post(
                        "/forums/forum-de-tunis/edition",
                        sfax(Map.of("version", "0", "town", "Carthage")));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("entre-temps", "La Marsa");
        assertThat(second.page().select("#town").val()).isEqualTo("Carthage");
        assertThat(second.page().select("[name=version]").val()).isEqualTo("1");
    }

    @Test
    void aQuestionPutForAnEditionIsItsCoordinatorsToLeadAndItsThemesStandOnItsPage() {
        Visitor najet = visitors.as(NAJET);
        assertThat(
                        najet.get("/consultations/new?host=" + TUNIS_FORUM)
                                .page()
                                .select("#host option[selected]")
                                .text())
                .isEqualTo("Forum de Tunis (Cycle 2026)");
        var question = new HashMap<String, String>();
        question.put("host", TUNIS_FORUM.toString());
        question.put("titles-fr", "Les sujets de Tunis");
        for (String phase : new String[] {"propose", "discuss", "vote", "decide", "follow"}) {
            question.put(phase + "-for", "members");
        }
        question.put("propose-from", "2026-04-10");
        question.put("propose-to", "2026-05-10");
        assertThat(najet.post("/consultations", question).status()).isEqualTo(303);
        String sujets = "/consultations/les-sujets-de-tunis-2026";
        assertThat(visitors.as(INES).get(sujets).status()).isEqualTo(404);
        najet.post(sujets + "/opening", Map.of());
        assertThat(visitors.anyone().get(sujets).text())
                .contains("Les sujets de Tunis", "Forum de Tunis", "Cycle 2026");
        assertThat(visitors.as(INES).get(sujets).text()).contains("Proposer");
        assertThat(visitors.as(YANIS).get(sujets + "/edition").status()).isEqualTo(404);
        assertThat(visitors.anyone().get("/forums/forum-de-tunis").text())
                .contains("Les sujets de Tunis");

        db.sql("update forum.edition set state = 'draft'").update();
        assertThat(visitors.anyone().get(sujets).status()).isEqualTo(404);
        assertThat(najet.get(sujets).status()).isEqualTo(200);
    }

    @Test
    void anEditionIsOverWhenItsLastDayIsOverWhereItIs() {
        db.sql(
                        "update forum.edition set starts_on = '2026-04-13', ends_on = '2026-04-13', time_zone = 'Pacific/Honolulu'")
                .update();
        Visitor anyone = visitors.anyone();
        assertThat(anyone.get("/forums").page().select("[aria-labelledby=t-coming] a"))
                .isNotEmpty();
        db.sql("update forum.edition set time_zone = 'Europe/Paris'").update();
        assertThat(anyone.get("/forums").page().select("[aria-labelledby=t-coming] a")).isEmpty();
    }

    @Test
    void whatWasNeverAnnouncedIsNotCancelledForEveryoneToRead() {
        Visitor najet = visitors.as(NAJET);
        najet.get("/forums/new");
        najet.post("/forums", sfax(Map.of()));
        assertThat(najet.post(SFAX + "/cancellation", Map.of()).status()).isEqualTo(403);
        assertThat(visitors.anyone().get(SFAX).status()).isEqualTo(404);
        assertThat(najet.post(SFAX + "/announcement", Map.of()).status()).isEqualTo(303);
        assertThat(najet.post(SFAX + "/announcement", Map.of()).status()).isEqualTo(303);
    }

    @Test
    void anEditionStaysInTheYearThatItsConsultationsArePutTo() {
        Visitor najet = visitors.as(NAJET);
        String year = java.util.UUID.randomUUID().toString();
        db.sql(
                        "insert into groups.cycle select (jsonb_populate_record(c, jsonb_build_object('id', :id, 'slug', '2027'))).* from groups.cycle c where id = :like")
                .param("id", year)
                .param("like", CYCLE_2026.value())
                .update();
        db.sql("update themes.consultation set edition_id = :edition, group_id = null")
                .param("edition", TUNIS_FORUM.value())
                .update();
        Visitor.Answer moved =
                najet.post("/forums/forum-de-tunis/edition", sfax(Map.of("cycle", year)));
        assertThat(moved.status()).isEqualTo(422);
        assertThat(moved.page().select("#cycle-err")).hasSize(1);
        db.sql("update themes.consultation set edition_id = null").update();
        assertThat(
                        najet.post(
                                        "/forums/forum-de-tunis/edition",
                                        sfax(Map.of("cycle", year, "version", "0")))
                                .status())
                .isEqualTo(303);
    }

    @Test
    void theDatabaseRefusesAForumThatEndsBeforeItBeginsOrLastsLongerThanAMonth() {
        assertThatThrownBy(
                        () -> db.sql("update forum.edition set ends_on = starts_on - 1").update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(
                        () -> db.sql("update forum.edition set ends_on = starts_on + 31").update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private static Map<String, String> sfax(Map<String, String> instead) {
        var fields = new HashMap<String, String>();
        fields.put("names-fr", "Forum de Sfax");
        fields.put("names-en", "Sfax Forum");
        fields.put("lines-fr", "La mer, et ceux qui en vivent.");
        fields.put("cycle", CYCLE_2026.toString());
        fields.put("chapter", TUNISIA.toString());
        fields.put("starts", "2026-10-02");
        fields.put("ends", "2026-10-03");
        fields.put("town", "Sfax");
        fields.put("country", "TN");
        fields.put("zone", "Africa/Tunis");
        fields.put("capacity", "300");
        fields.putAll(instead);
        return fields;
    }
}
