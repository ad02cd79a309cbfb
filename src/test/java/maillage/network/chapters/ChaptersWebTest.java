package maillage.network.chapters;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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
class ChaptersWebTest {
    private static final Map<String, String> SENEGAL =
            Map.of(
                    "name-fr",
                    "Sénégal",
                    "name-en",
                    "Senegal",
                    "description-fr",
                    "Trois groupes à Thiès.",
                    "description-en",
                    "",
                    "country",
                    "SN",
                    "zone",
                    "Africa/Dakar",
                    "languages",
                    "fr, wo");

    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @BeforeEach
    void theCastEnters() {
        Cast.enter(db);
        db.sql(
                        "update network.organisation set chapter_id = :chapter where slug in ('les-discretes', 'radio-peniche')")
                .param("chapter", TUNISIA.value())
                .update();
    }

    @Test
    void anyoneSeesTheChaptersAndTheirCitedMembersAndHowManyAreNot() {
        assertThat(visitors.anyone().get("/reseau/chapters").text())
                .contains("Tunisie", "2 organisations membres");
        String page = visitors.anyone().get("/reseau/chapters/tunisie").text();
        assertThat(page)
                .contains("Radio Péniche", "Une organisation a demandé à ne pas être citée")
                .doesNotContain("Discrètes", "Najet");
        assertThat(visitors.as(INES).get("/reseau/chapters/tunisie").text())
                .contains("Les Discrètes", "Najet Mahfoudh");
    }

    @Test
    void anAdministratorOpensAChapterAndNamesWhoRunsIt() {
        Visitor maelle = visitors.as(MAELLE);
        assertThat(
                        maelle.post("/reseau/chapters", with("zone", "Dakar"))
                                .page()
                                .selectFirst("#zone-err"))
                .isNotNull();
        assertThat(maelle.post("/reseau/chapters", SENEGAL).location())
                .isEqualTo("/reseau/chapters/senegal");
        maelle.post(
                "/reseau/chapters/senegal/coordinators",
                Map.of(
                        "email",
                        "paul@ailleurs.example",
                        "given-name",
                        "Paul",
                        "family-name",
                        "Quidam"));
        assertThat(visitors.as(PAUL).get("/reseau/chapters/senegal/edition").status())
                .isEqualTo(200);
        maelle.post("/reseau/chapters/senegal/coordinators/" + PAUL.value() + "/ending", Map.of());
        assertThat(maelle.get("/reseau/chapters/senegal").text())
                .contains(
                        "a confié la coordination à Paul Quidam",
                        "a mis fin à la coordination de Paul Quidam");
    }

    @Test
    void aCoordinatorChangesTheirOwnChapterAndNoOther() {
        visitors.as(MAELLE).post("/reseau/chapters", SENEGAL);
        Visitor najet = visitors.as(NAJET);
        String opened =
                najet.get("/reseau/chapters/tunisie/edition")
                        .page()
                        .selectFirst("[name=fingerprint]")
                        .val();
        Map<String, String> typed =
                new HashMap<>(
                        Map.of(
                                "name-fr",
                                "Tunisie",
                                "name-en",
                                "Tunisia",
                                "description-fr",
                                "Deux groupes, à Tunis et Sfax.",
                                "description-en",
                                "",
                                "zone",
                                "Africa/Tunis",
                                "languages",
                                "fr, ar",
                                "fingerprint",
                                opened));
        assertThat(najet.post("/reseau/chapters/tunisie/edition", typed).status()).isEqualTo(303);
        assertThat(visitors.anyone().get("/reseau/chapters/tunisie").text())
                .contains("Deux groupes, à Tunis et Sfax.");
        assertThat(najet.post("/reseau/chapters/tunisie/edition", typed).status())
                .as("opened before that save")
                .isEqualTo(409);
        assertThat(najet.get("/reseau/chapters/senegal/edition").status()).isEqualTo(404);
        assertThat(najet.post("/reseau/chapters/senegal/edition", typed).status()).isEqualTo(404);
        assertThat(najet.post("/reseau/chapters/tunisie/coordinators", Map.of()).status())
                .isEqualTo(403);
    }

    private static Map<String, String> with(String field, String value) {
        var fields = new HashMap<>(SENEGAL);
        fields.put(field, value);
        return fields;
    }
}
