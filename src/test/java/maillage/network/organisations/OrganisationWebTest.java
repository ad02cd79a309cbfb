package maillage.network.organisations;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import maillage.cast.Cast;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class OrganisationWebTest {
    private static final String ROOFS = "/organisations/les-toits-de-l-ourse";
    private static final String UNCITED = "/organisations/les-discretes";

    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @BeforeEach
    void theCastEnters() {
        Cast.enter(db);
        db.sql(
                        "update network.organisation set names = names || '{\"en\": \"Roofs of the Bear\"}', expertise = 'habitat partagé' where id = :id")
                .param("id", TOITS.value())
                .update();
        db.sql(
                        "insert into network.organisation_term select :id, id from network.term where taxonomy = 'sdg' and code = '11'")
                .param("id", TOITS.value())
                .update();
    }

    @Test
    void anyoneReadsWhatACitedOrganisationPublishesAndNothingElse() {
        String page = visitors.anyone().get(ROOFS).text();
        assertThat(page)
                .contains(
                        "Les Toits de l’Ourse",
                        "Paris",
                        "les-toits-de-l-ourse.example",
                        "Villes et communautés durables")
                .doesNotContain("Inès");
        db.sql("update network.organisation set published_fields = '{}' where id = :id")
                .param("id", TOITS.value())
                .update();
        String bare = visitors.anyone().get(ROOFS).text();
        assertThat(bare)
                .contains("Les Toits de l’Ourse", "France")
                .doesNotContain(
                        "Paris",
                        "les-toits-de-l-ourse.example",
                        "Villes et communautés durables",
                        "distribution",
                        "habitat");
    }

    @Test
    void theEnglishPageSaysInWhichLanguageAMissingTextIs() {
        Document page = visitors.anyone().get("/en" + ROOFS).page();
        assertThat(page.selectFirst("h1").text()).isEqualTo("Roofs of the Bear");
        assertThat(page.selectFirst("[lang=fr]:contains(distribution)")).isNotNull();
        assertThat(page.text()).contains("in French only");
    }

    @Test
    void whoDeclinedCitationDoesNotExistForVisitorsButDoesForMembers() {
        assertThat(visitors.anyone().get(UNCITED).status()).isEqualTo(404);
        Visitor.Answer seen = visitors.as(INES).get(UNCITED);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.text()).contains("Les Discrètes", "ne pas être citée", "Adèle Sansnom");
    }

    @Test
    void decliningCitationTakesEffectAtOnce() {
        Visitor ines = visitors.as(INES);
        ines.get(ROOFS + "/edition");
        assertThat(ines.post(ROOFS + "/citation", Map.of("cited", "false")).status())
                .isEqualTo(303);
        assertThat(visitors.anyone().get(ROOFS).status()).isEqualTo(404);
        assertThat(ines.get(ROOFS).text()).contains("ne soit plus citée");
    }

    @Test
    void theTitularChangesThePageAndTheHistorySaysSo() {
        Visitor ines = visitors.as(INES);
        Visitor.Answer saved =
                ines.post(
                        ROOFS + "/edition",
                        typed(
                                ines.get(ROOFS + "/edition").page(),
                                Map.of(
                                        "town",
                                        "Villeurbanne",
                                        "registry",
                                        "siren",
                                        "registry-id",
                                        "732 829 320")));
        assertThat(saved.status()).isEqualTo(303);
        String page = ines.get(ROOFS).text();
        assertThat(page)
                .contains(
                        "Villeurbanne",
                        "732829320",
                        "Inès Maubert a changé la ville : Villeurbanne au lieu de Paris");
        assertThat(visitors.anyone().get(ROOFS).text())
                .contains("Villeurbanne")
                .doesNotContain("732829320");
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndWhatWasTypedStays() {
        Visitor ines = visitors.as(INES);
        Document form = ines.get(ROOFS + "/edition").page();
        Visitor.Answer refused =
                ines.post(
                        ROOFS + "/edition",
                        typed(
                                form,
                                Map.of(
                                        "website",
                                        "toits.example",
                                        "registry",
                                        "siren",
                                        "registry-id",
                                        "732829321")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().selectFirst("#website-err").text()).contains("https://");
        assertThat(refused.page().selectFirst("#registry-id-err").text())
                .contains("un chiffre a dû glisser");
        assertThat(refused.page().selectFirst("#website").attr("value")).isEqualTo("toits.example");
        assertThat(visitors.anyone().get(ROOFS).text()).contains("les-toits-de-l-ourse.example");
    }

    @Test
    void moreThanFiveGoalsAreRefused() {
        Visitor ines = visitors.as(INES);
        var fields = new ArrayList<>(typed(ines.get(ROOFS + "/edition").page(), Map.of()));
        List.of("1", "2", "3", "4", "5").forEach(goal -> fields.add(Map.entry("sdgs", goal)));
        assertThat(ines.post(ROOFS + "/edition", fields).page().selectFirst("#sdgs-err").text())
                .contains("Retirez un objectif");
    }

    @Test
    void twoWhoEditAtOnceLoseNothing() {
        Visitor ines = visitors.as(INES);
        Visitor maelle = visitors.as(MAELLE);
        Document hers = ines.get(ROOFS + "/edition").page();
        Document theirs = maelle.get(ROOFS + "/edition").page();
        maelle.post(ROOFS + "/edition", typed(theirs, Map.of("town", "Villeurbanne")));
        Visitor.Answer told =
                ines.post(ROOFS + "/edition", typed(hers, Map.of("town", "Bron", "acronym", "TO")));
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.text())
                .contains("Villeurbanne", "Bron", "Quelqu’un a enregistré avant vous");
        assertThat(told.page().selectFirst("#town").attr("value")).isEqualTo("Bron");
        assertThat(visitors.anyone().get(ROOFS).text()).contains("Villeurbanne");
        assertThat(ines.post(ROOFS + "/edition", typed(told.page(), Map.of())).status())
                .isEqualTo(303);
        assertThat(visitors.anyone().get(ROOFS).text()).contains("Bron");
    }

    @Test
    void onlyTheTitularAndAdministratorsDecideForAnOrganisation() {
        assertThat(visitors.as(BASTIEN).get(ROOFS + "/edition").status()).isEqualTo(403);
        assertThat(visitors.as(ADELE).get(ROOFS + "/edition").status()).isEqualTo(403);
        assertThat(visitors.as(MAELLE).get(ROOFS + "/edition").status()).isEqualTo(200);
        assertThat(visitors.anyone().get(ROOFS + "/edition").status()).isEqualTo(303);
        Visitor adele = visitors.as(ADELE);
        adele.get(UNCITED + "/edition");
        assertThat(adele.post(ROOFS + "/citation", Map.of("cited", "false")).status())
                .isEqualTo(403);
    }

    @Test
    void aLogoIsServedSafelyAndFollowsTheCitationChoice() throws IOException {
        Visitor ines = visitors.as(INES);
        ines.get(ROOFS + "/edition");
        assertThat(
                        ines.upload(
                                        ROOFS + "/logo",
                                        Map.of(),
                                        "logo",
                                        "logo.svg",
                                        "image/png",
                                        "<svg/>".getBytes())
                                .status())
                .isEqualTo(422);
        assertThat(
                        ines.upload(
                                        ROOFS + "/logo",
                                        Map.of(),
                                        "logo",
                                        "logo.png",
                                        "text/html",
                                        png())
                                .status())
                .isEqualTo(303);
        String path = visitors.anyone().get(ROOFS).page().selectFirst("img.logo").attr("src");
        Visitor.Answer logo = visitors.anyone().get(path);
        assertThat(logo.status()).isEqualTo(200);
        assertThat(logo.header("Content-Type")).isEqualTo("image/png");
        assertThat(logo.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(logo.header("X-Content-Type-Options")).isEqualTo("nosniff");
        ines.post(ROOFS + "/citation", Map.of("cited", "false"));
        assertThat(visitors.anyone().get(path).status()).isEqualTo(404);
        assertThat(ines.get(path).status()).isEqualTo(200);
    }

    /** What a browser would send for the form as it stands, with these fields typed over. */
    private static List<Map.Entry<String, String>> typed(Document page, Map<String, String> over) {
        var fields = new ArrayList<Map.Entry<String, String>>();
        for (Element field : page.select("form[action$=/edition] [name]")) {
            String name = field.attr("name");
            boolean ticked =
                    !field.attr("type").matches("checkbox|radio") || field.hasAttr("checked");
            if (ticked && !name.equals("_form")) {
                String value =
                        field.normalName().equals("select")
                                ? field.select("option[selected]").attr("value")
                                : field.normalName().equals("textarea")
                                        ? field.wholeText()
                                        : field.attr("value");
                fields.add(Map.entry(name, over.getOrDefault(name, value)));
            }
        }
        return fields;
    }

    private static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_ARGB), "png", out);
        return out.toByteArray();
    }
}
