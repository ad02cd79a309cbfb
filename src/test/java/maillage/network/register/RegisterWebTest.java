package maillage.network.register;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import maillage.cast.Cast;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class RegisterWebTest {
    private static final String LIST = "/equipe/organisations";
    private static final Map<String, String> CADETS =
            Map.of(
                    "name-fr",
                    "Les Cadets de Médina-Sud",
                    "name-en",
                    "",
                    "sectors",
                    "youth",
                    "country",
                    "SN",
                    "town",
                    "Thiès",
                    "chapter",
                    "",
                    "cited",
                    "yes",
                    "member",
                    "yes");

    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @BeforeEach
    void theCastEnters() {
        Cast.enter(db);
    }

    @Test
    void theStaffSeesEveryOrganisationAndWhatToLookAfter() {
        Visitor maelle = visitors.as(MAELLE);
        assertThat(names(maelle, ""))
                .hasSize(6)
                .contains("Les Discrètes", "Compagnie des Jardins suspendus");
        assertThat(names(maelle, "?state=known"))
                .containsExactly("Compagnie des Jardins suspendus");
        assertThat(names(maelle, "?gap=charter-no&state=member")).containsExactly("Les Discrètes");
        assertThat(names(maelle, "?gap=cited-no")).containsExactly("Les Discrètes");
        assertThat(names(maelle, "?gap=titular-no"))
                .containsExactly("Compagnie des Jardins suspendus");
        assertThat(names(maelle, "?q=metiers")).containsExactly("Fédération des Métiers Francs");
    }

    @Test
    void anOrganisationIsWrittenDownByHandOnceUnlessItIsReallyAnother() {
        Visitor maelle = visitors.as(MAELLE);
        assertThat(maelle.post(LIST, CADETS).location())
                .isEqualTo("/organisations/les-cadets-de-medina-sud");
        Visitor.Answer again = maelle.post(LIST, CADETS);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("Une organisation porte déjà ce nom");
        var other = new HashMap<>(CADETS);
        other.put("anyway", "yes");
        assertThat(maelle.post(LIST, other).location())
                .startsWith("/organisations/les-cadets-de-medina-sud-");
        assertThat(visitors.anyone().get("/organisations/les-cadets-de-medina-sud").text())
                .contains("Organisations de jeunesse, Thiès (Sénégal)");
    }

    @Test
    void aCoordinatorLooksAfterTheirChapterAlone() {
        db.sql("update network.organisation set chapter_id = :chapter where slug = 'radio-peniche'")
                .param("chapter", TUNISIA.value())
                .update();
        Visitor najet = visitors.as(NAJET);
        assertThat(names(najet, "")).containsExactly("Radio Péniche");
        assertThat(najet.post(LIST, CADETS).page().selectFirst("#chapter-err").text())
                .contains("dont vous vous occupez");
        var own = new HashMap<>(CADETS);
        own.put("chapter", TUNISIA.value().toString());
        assertThat(najet.post(LIST, own).status()).isEqualTo(303);
        assertThat(names(najet, "")).containsExactly("Les Cadets de Médina-Sud", "Radio Péniche");
    }

    @Test
    void theListIsForWhoRunsAChapterOrTheNetwork() {
        assertThat(visitors.as(INES).get(LIST).status()).isEqualTo(403);
        assertThat(visitors.as(YANIS).get(LIST).status()).isEqualTo(403);
    }

    private static List<String> names(Visitor visitor, String query) {
        return visitor.get(LIST + query).page().select("tbody th a").eachText();
    }
}
