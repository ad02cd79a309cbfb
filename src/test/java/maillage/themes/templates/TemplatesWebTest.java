package maillage.themes.templates;

import static maillage.cast.People.CLAIRE;
import static maillage.cast.People.INES;
import static maillage.cast.People.MAELLE;
import static maillage.cast.People.METIERS;
import static maillage.cast.People.OUMAR;
import static maillage.cast.People.TOVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import maillage.cast.Cast;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import maillage.themes.Consultations;
import maillage.themes.Seen;
import maillage.themes.shared.Template;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class TemplatesWebTest {
    private static final String THEMES = "/consultations/themes-2026";

    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @Autowired private Consultations consultations;

    @Autowired private Guiding guiding;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
    }

    @Test
    void withoutATemplateTheProgramGuidesTheTeamAndMembersEachInTheirWay() {
        assertThat(visitors.as(OUMAR).get(THEMES + "/drafts/new").page().select(".hint").text())
                .contains("comme vous la poseriez à voix haute");
        assertThat(visitors.as(MAELLE).get(THEMES + "/drafts/new").page().select(".hint").text())
                .contains("La question de l’année");
    }

    @Test
    void theTeamsTemplateGuidesItsProposalsAndTheMembersOneTheirs() {
        assertThat(set("0", Map.of()).status()).isEqualTo(303);
        Visitor.Answer members = visitors.as(OUMAR).get(THEMES + "/drafts/new");
        assertThat(members.page().selectFirst("#question-aide").text())
                .isEqualTo("Une question qui vient du terrain.");
        assertThat(members.page().selectFirst("#why").text()).isEqualTo("Dans notre ville, …");
        assertThat(
                        visitors.as(TOVE)
                                .get("/en" + THEMES + "/drafts/new")
                                .page()
                                .selectFirst("#why")
                                .text())
                .isEqualTo("In our town, …");
        Visitor.Answer team = visitors.as(MAELLE).get(THEMES + "/drafts/new");
        assertThat(team.page().selectFirst("#why").text()).isEqualTo("Les membres ont dit :");
        assertThat(team.page().selectFirst("#question-aide").text())
                .as("what is left empty keeps the program's sentence")
                .contains("La question de l’année");
        assertThat(visitors.as(MAELLE).get(THEMES).text())
                .contains("a modifié les modèles de proposition");
    }

    @Test
    void aTextLeftAsItWasFoundIsKeptInADraftAndNotPublished() {
        set("0", Map.of());
        Visitor oumar = visitors.as(OUMAR);
        oumar.get(THEMES + "/drafts/new");
        String draft = oumar.post(THEMES + "/drafts", proposal("Dans notre ville, …")).location();
        assertThat(draft).contains("/drafts/");
        Visitor.Answer refused =
                oumar.post(draft + "/publication", proposal(" Dans notre  ville, …\n"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().selectFirst("#why-err").text())
                .contains("remplacez-le par vos mots");
        assertThat(oumar.post(draft + "/publication", proposal("In our town, …")).status())
                .as("in whatever language")
                .isEqualTo(422);
        assertThat(
                        oumar.post(draft + "/publication", proposal("Dans notre ville, il pleut."))
                                .status())
                .isEqualTo(303);
    }

    @Test
    void whatWasPublishedDoesNotBecomeATemplateAgain() {
        set("0", Map.of());
        Visitor ines = visitors.as(INES);
        ines.get(THEMES + "/proposals/1/edition");
        Visitor.Answer refused =
                ines.post(THEMES + "/proposals/1/edition", proposal("Dans notre ville, …"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().selectFirst("#why-err")).isNotNull();
    }

    @Test
    void onlyWhoLeadsSetsThemAndWhoeverSavesSecondIsTold() {
        assertThat(visitors.as(INES).get(THEMES + "/templates").status()).isEqualTo(403);
        assertThat(visitors.as(CLAIRE).get(THEMES + "/templates").status()).isEqualTo(404);
        assertThat(visitors.as(CLAIRE).post(THEMES + "/templates", Map.of()).status())
                .isEqualTo(404);
        set("0", Map.of());
        Visitor.Answer late = set("0", Map.of("member-why-hint-fr", "Une autre phrase."));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().selectFirst("#member-why-hint-fr").attr("value"))
                .isEqualTo("Une autre phrase.");
        assertThat(late.page().selectFirst("[role=alert]").text())
                .contains("Une question qui vient du terrain.");
        assertThat(set("1", Map.of("member-why-hint-fr", "x".repeat(301))).status()).isEqualTo(422);
    }

    @Test
    void whatATemplateSaysInAFurtherLanguageStays() {
        set("0", Map.of());
        db.sql(
                        "update themes.template set skeletons = skeletons || '{\"ar\": \"في مدينتنا\"}' where origin = 'member' and field = 'why'")
                .update();
        set("1", Map.of("member-why-skeleton-fr", "Dans notre rue, …"));
        assertThat(
                        db.sql(
                                        "select skeletons ->> 'ar' from themes.template where origin = 'member' and field = 'why'")
                                .query(String.class)
                                .single())
                .isEqualTo("في مدينتنا");
    }

    @Test
    void theUseCaseRefusesByItselfWhoDoesNotLead() {
        Me oumar = new Me(OUMAR, "Oumar", Language.FR, Set.of());
        Seen seen = consultations.require("themes-2026", Optional.of(oumar));
        assertThatThrownBy(() -> guiding.save(seen, new Template(Map.of()), 0, oumar))
                .isInstanceOf(NotFound.class);
    }

    private Visitor.Answer set(String version, Map<String, String> instead) {
        Visitor maelle = visitors.as(MAELLE);
        maelle.get(THEMES + "/templates");
        var fields = new HashMap<String, String>();
        fields.put("version", version);
        fields.put("member-question-hint-fr", "Une question qui vient du terrain.");
        fields.put("member-why-skeleton-fr", "Dans notre ville, …");
        fields.put("member-why-skeleton-en", "In our town, …");
        fields.put("staff-why-skeleton-fr", "Les membres ont dit :");
        fields.putAll(instead);
        return maelle.post(THEMES + "/templates", fields);
    }

    private static Map<String, String> proposal(String why) {
        return Map.of(
                "organisation", METIERS.toString(),
                "language", "fr",
                "title", "Former aux métiers du froid",
                "question", "Qui formera ?",
                "why", why,
                "produces", "Une carte.",
                "version", "0");
    }
}
