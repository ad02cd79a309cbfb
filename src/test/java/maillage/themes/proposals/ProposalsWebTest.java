package maillage.themes.proposals;

import static maillage.cast.People.ADELE;
import static maillage.cast.People.BASTIEN;
import static maillage.cast.People.DISCRETES;
import static maillage.cast.People.INES;
import static maillage.cast.People.MAELLE;
import static maillage.cast.People.METIERS;
import static maillage.cast.People.NORDVIND;
import static maillage.cast.People.OUMAR;
import static maillage.cast.People.PAUL;
import static maillage.cast.People.SALOME;
import static maillage.cast.People.TOITS;
import static maillage.cast.People.TOVE;
import static maillage.cast.People.YANIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import maillage.cast.Cast;
import maillage.testing.TestClock;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class ProposalsWebTest {
    private static final String THEMES = "/consultations/themes-2026";
    private static final String FIRST = THEMES + "/proposals/1";

    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @Autowired private TestClock clock;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
    }

    @Test
    void aMemberWritesADraftThatOnlyTheirOrganisationSeesAndPublishesIt() {
        Visitor oumar = visitors.as(OUMAR);
        oumar.get(THEMES + "/drafts/new");
        Visitor.Answer saved =
                oumar.post(
                        THEMES + "/drafts",
                        Map.of(
                                "title",
                                "Former aux métiers du froid",
                                "organisation",
                                METIERS.toString(),
                                "language",
                                "fr"));
        assertThat(saved.status()).isEqualTo(303);
        String draft = saved.location();
        assertThat(oumar.get(draft).page().selectFirst("#title").attr("value"))
                .isEqualTo("Former aux métiers du froid");
        assertThat(visitors.as(INES).get(draft).status()).isEqualTo(404);
        assertThat(visitors.as(MAELLE).get(draft).status()).isEqualTo(404);
        assertThat(visitors.anyone().get(THEMES).text()).doesNotContain("métiers du froid");
        Visitor.Answer early =
                oumar.post(
                        draft + "/publication",
                        Map.of("title", "Former aux métiers du froid", "version", "0"));
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.page().select(".error-list a[href=#question]")).hasSize(1);
        Visitor.Answer published = oumar.post(draft + "/publication", whole("0"));
        assertThat(published.status()).isEqualTo(303);
        assertThat(published.location()).endsWith("/proposals/2");
        assertThat(visitors.anyone().get(published.location()).text())
                .contains("Qui formera")
                .contains("Fédération des Métiers Francs");
        assertThat(visitors.as(INES).get(published.location()).text())
                .contains("a publié la proposition n° 2");
        assertThat(oumar.get(draft).status()).isEqualTo(404);
    }

    @Test
    void nobodyWritesForAnOrganisationTheyDoNotSpeakFor() {
        Visitor oumar = visitors.as(OUMAR);
        oumar.get(THEMES + "/drafts/new");
        var fields = new HashMap<>(whole("0"));
        fields.put("organisation", TOITS.toString());
        assertThat(oumar.post(THEMES + "/drafts", fields).status()).isEqualTo(422);
        fields.put("organisation", "");
        assertThat(oumar.post(THEMES + "/drafts", fields).status()).isEqualTo(422);
        assertThat(visitors.as(PAUL).get(THEMES + "/drafts/new").status()).isEqualTo(403);
        assertThat(visitors.as(YANIS).get(THEMES + "/drafts/new").status()).isEqualTo(403);
    }

    @Test
    void onceTheTimeToProposeIsOverMembersProposeNoMore() {
        clock.set(Instant.parse("2026-05-04T08:00:00Z"));
        assertThat(visitors.as(OUMAR).get(THEMES + "/drafts/new").status()).isEqualTo(403);
        assertThat(visitors.as(INES).get(FIRST + "/edition").status())
                .as("its authors go on working on it")
                .isEqualTo(200);
        clock.set(Instant.parse("2026-06-04T08:00:00Z"));
        assertThat(visitors.as(INES).get(FIRST + "/edition").status()).isEqualTo(404);
    }

    @Test
    void theTeamProposesBesideTheMembers() {
        Visitor maelle = visitors.as(MAELLE);
        maelle.get(THEMES + "/drafts/new");
        Visitor.Answer saved = maelle.post(THEMES + "/drafts", whole("0"));
        assertThat(saved.status()).isEqualTo(303);
        Visitor.Answer published = maelle.post(saved.location() + "/publication", whole("0"));
        assertThat(visitors.anyone().get(published.location()).text())
                .contains("l’équipe d’animation");
    }

    @Test
    void atMostFiveGoalsAreNamed() {
        Visitor oumar = visitors.as(OUMAR);
        oumar.get(THEMES + "/drafts/new");
        List<Map.Entry<String, String>> fields = new ArrayList<>(whole("0").entrySet());
        fields.add(Map.entry("organisation", METIERS.toString()));
        for (int goal = 1; goal <= 6; goal++) {
            fields.add(Map.entry("sdgs", String.valueOf(goal)));
        }
        Visitor.Answer answer = oumar.post(THEMES + "/drafts", fields);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().selectFirst("#sdgs-err").text()).contains("5");
    }

    @Test
    void anyoneWithAMandateOfItsAuthorChangesItAndWhoeverSavesSecondIsTold() {
        Visitor ines = visitors.as(INES);
        Visitor bastien = visitors.as(BASTIEN);
        ines.get(FIRST + "/edition");
        bastien.get(FIRST + "/edition");
        assertThat(ines.post(FIRST + "/edition", whole("0")).status()).isEqualTo(303);
        var other = new HashMap<>(whole("0"));
        other.put("title", "Un autre titre");
        Visitor.Answer late = bastien.post(FIRST + "/edition", other);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().selectFirst("#title").attr("value")).isEqualTo("Un autre titre");
        assertThat(late.text()).contains("Former aux métiers du froid");
        assertThat(visitors.as(OUMAR).get(FIRST + "/edition").status()).isEqualTo(404);
        assertThat(db.sql("select title from themes.proposal_before").query(String.class).list())
                .containsExactly("Ouvrir les toits à leurs habitants");
    }

    @Test
    void aWithdrawnProposalStaysReadableWithItsReason() {
        Visitor ines = visitors.as(INES);
        ines.get(FIRST);
        assertThat(ines.post(FIRST + "/withdrawal", Map.of("reason", " ")).status()).isEqualTo(422);
        assertThat(
                        visitors.as(OUMAR)
                                .post(FIRST + "/withdrawal", Map.of("reason", "Non."))
                                .status())
                .isEqualTo(404);
        assertThat(ines.post(FIRST + "/withdrawal", Map.of("reason", "Portée ailleurs.")).status())
                .isEqualTo(303);
        assertThat(visitors.anyone().get(FIRST).text())
                .contains("retirée")
                .contains("Portée ailleurs.");
        assertThat(visitors.as(OUMAR).get(FIRST).page().select("form[action$=signature]"))
                .isEmpty();
    }

    @Test
    void anOrganisationSupportsOnceAndTakesItBackAndVisitorsDoNotReadWhoDeclinedToBeCited() {
        Visitor adele = visitors.as(ADELE);
        adele.get(FIRST);
        for (int twice = 0; twice < 2; twice++) {
            assertThat(
                            adele.post(
                                            FIRST + "/signature",
                                            Map.of("organisation", DISCRETES.toString()))
                                    .status())
                    .isEqualTo(303);
        }
        assertThat(visitors.as(INES).get(FIRST).text()).contains("Les Discrètes");
        assertThat(visitors.anyone().get(FIRST).text())
                .doesNotContain("Discrètes")
                .contains("une organisation");
        assertThat(visitors.anyone().get(THEMES).text()).contains("un soutien");
        assertThat(adele.get(FIRST).page().select("form[action$=signature-withdrawal]")).hasSize(1);
        assertThat(visitors.as(INES).get(FIRST).page().select("form[action$=signature-withdrawal]"))
                .as("an author withdraws it, with a reason")
                .isEmpty();
        assertThat(
                        adele.post(
                                        FIRST + "/signature-withdrawal",
                                        Map.of("organisation", DISCRETES.toString()))
                                .status())
                .isEqualTo(303);
        assertThat(visitors.anyone().get(THEMES).text()).contains("pas encore de soutien");
        assertThat(
                        visitors.as(SALOME)
                                .post(
                                        FIRST + "/signature",
                                        Map.of("organisation", DISCRETES.toString()))
                                .status())
                .isEqualTo(403);
    }

    @Test
    void whatIsWrittenIsComparedWithWhatIsPublishedInFrenchAndInEnglish() {
        Visitor oumar = visitors.as(OUMAR);
        assertThat(near(oumar, "Les toits ouverts aux habitantes", ""))
                .contains("Ouvrir les toits à leurs habitants");
        assertThat(near(oumar, "La monnaie locale", "Qui la frappe ?"))
                .doesNotContain("Ouvrir les toits");
        db.sql(
                        "update themes.proposal set language = 'en', title = 'Opening roofs to residents', question = 'Who decides what grows on a roof?'")
                .update();
        assertThat(near(visitors.as(TOVE), "Residents open a roof", ""))
                .contains("Opening roofs to residents");
        oumar.get(THEMES + "/drafts/new");
        Visitor.Answer page =
                oumar.post(
                        THEMES + "/drafts/comparison",
                        Map.of("title", "Opening the roofs", "why", "Ce que j’ai écrit reste."));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Une proposition publiée y ressemble")
                .contains("Ce que j’ai écrit reste.");
    }

    private static String near(Visitor visitor, String title, String question) {
        return visitor.get(
                        THEMES
                                + "/drafts/new?part=results&title="
                                + java.net.URLEncoder.encode(
                                        title, java.nio.charset.StandardCharsets.UTF_8)
                                + "&question="
                                + java.net.URLEncoder.encode(
                                        question, java.nio.charset.StandardCharsets.UTF_8))
                .text();
    }

    private static Map<String, String> whole(String version) {
        return Map.of(
                "language",
                "fr",
                "title",
                "Former aux métiers du froid",
                "question",
                "Qui formera celles et ceux qui rafraîchissent les villes ?",
                "why",
                "Les filières manquent.",
                "produces",
                "Une carte des formations.",
                "version",
                version);
    }

    @Test
    void aDraftIsThrownAwayByItsAuthorsAloneOnceTheyConfirm() {
        Visitor oumar = visitors.as(OUMAR);
        oumar.get(THEMES + "/drafts/new");
        var fields = new HashMap<>(whole("0"));
        fields.put("organisation", METIERS.toString());
        String draft = oumar.post(THEMES + "/drafts", fields).location();
        assertThat(visitors.as(INES).get(draft + "/removal").status()).isEqualTo(404);
        assertThat(visitors.as(INES).post(draft + "/removal", Map.of()).status()).isEqualTo(404);
        assertThat(visitors.as(MAELLE).post(draft + "/removal", Map.of()).status()).isEqualTo(404);
        assertThat(oumar.get(draft).page().select("a[href$=/removal]")).hasSize(1);
        assertThat(oumar.get(draft + "/removal").text()).contains("Former aux métiers du froid");
        assertThat(oumar.get(draft).status()).as("asking removes nothing").isEqualTo(200);
        clock.set(Instant.parse("2026-06-04T08:00:00Z"));
        Visitor later = visitors.as(OUMAR);
        assertThat(later.get(THEMES).page().select("a[href$=/removal]")).hasSize(1);
        assertThat(later.post(draft + "/removal", Map.of()).location()).endsWith(THEMES);
        assertThat(later.get(draft).status()).isEqualTo(404);
        assertThat(db.sql("select count(*) from themes.proposal").query(Integer.class).single())
                .isOne();
    }

    @Test
    void aDraftWaitsInTheSpaceOfItsAuthorsUntilProposingCloses() {
        Visitor oumar = visitors.as(OUMAR);
        oumar.get(THEMES + "/drafts/new");
        var fields = new HashMap<>(whole("0"));
        fields.put("organisation", METIERS.toString());
        String draft = oumar.post(THEMES + "/drafts", fields).location();
        Visitor.Answer space = oumar.get("/me");
        assertThat(space.text())
                .contains("Votre brouillon : Former aux métiers du froid")
                .contains("30avril");
        assertThat(space.page().select("a[href$=" + draft + "]")).isNotEmpty();
        assertThat(visitors.as(INES).get("/me").text()).doesNotContain("métiers du froid");
        clock.set(Instant.parse("2026-05-04T08:00:00Z"));
        assertThat(visitors.as(OUMAR).get("/me").text()).doesNotContain("Votre brouillon");
    }

    @Test
    void whoIsSignedInWithoutAMandateReadsNoMoreNamesThanVisitors() {
        Visitor adele = visitors.as(ADELE);
        adele.get(FIRST);
        adele.post(FIRST + "/signature", Map.of("organisation", DISCRETES.toString()));
        assertThat(visitors.as(PAUL).get(FIRST).text()).doesNotContain("Discrètes");
    }

    @Test
    void whoeverSupportsAProposalDoesNotChangeIt() {
        Visitor oumar = visitors.as(OUMAR);
        oumar.get(FIRST);
        oumar.post(FIRST + "/signature", Map.of("organisation", METIERS.toString()));
        assertThat(visitors.as(OUMAR).get(FIRST + "/edition").status()).isEqualTo(404);
    }

    @Test
    void theTeamsProposalIsChangedByWhoeverLeadsAlone() {
        db.sql("update themes.proposal set origin = 'staff'").update();
        db.sql("update themes.proposal_organisation set part = 'co-signer'").update();
        assertThat(visitors.as(MAELLE).get(FIRST + "/edition").status()).isEqualTo(200);
        assertThat(visitors.as(OUMAR).get(FIRST + "/edition").status()).isEqualTo(404);
        clock.set(Instant.parse("2026-05-20T08:00:00Z"));
        assertThat(visitors.as(MAELLE).get(FIRST + "/edition").status())
                .as("until the vote")
                .isEqualTo(200);
        clock.set(Instant.parse("2026-06-02T08:00:00Z"));
        assertThat(visitors.as(MAELLE).get(FIRST + "/edition").status()).isEqualTo(404);
        assertThat(visitors.as(MAELLE).get(THEMES + "/drafts/new").status()).isEqualTo(403);
    }

    @Test
    void theTeamPreparesItsProposalsBeforeItOpensAndNotOnceItIsClosed() {
        db.sql("update themes.proposal set origin = 'staff'").update();
        db.sql("update themes.consultation set state = 'draft'").update();
        assertThat(visitors.as(MAELLE).get(FIRST + "/edition").status()).isEqualTo(200);
        assertThat(visitors.as(MAELLE).get(THEMES + "/drafts/new").status()).isEqualTo(200);
        db.sql("update themes.consultation set state = 'closed'").update();
        assertThat(visitors.as(MAELLE).get(FIRST + "/edition").status()).isEqualTo(404);
        assertThat(visitors.as(MAELLE).get(THEMES + "/drafts/new").status()).isEqualTo(403);
    }

    @Test
    void aDraftIsChangedAndPublishedOnlyWhileOneProposes() {
        Visitor oumar = visitors.as(OUMAR);
        oumar.get(THEMES + "/drafts/new");
        var fields = new HashMap<>(whole("0"));
        fields.put("organisation", METIERS.toString());
        String draft = oumar.post(THEMES + "/drafts", fields).location();
        db.sql(
                        """
                        insert into themes.consultation (id, slug, cycle_id, titles, state, created_at)
                        select gen_random_uuid(), 'autre', cycle_id, titles, 'open', now() from themes.consultation
                        """)
                .update();
        assertThat(oumar.get(draft).status()).isEqualTo(200);
        assertThat(oumar.get(draft.replace("themes-2026", "autre")).status()).isEqualTo(404);
        clock.set(Instant.parse("2026-05-04T08:00:00Z"));
        Visitor later = visitors.as(OUMAR);
        later.get(THEMES);
        fields.put("why", "Deux mille signes.");
        for (String form : List.of(draft, draft + "/publication", THEMES + "/drafts")) {
            Visitor.Answer late = later.post(form, fields);
            assertThat(late.status()).as(form).isEqualTo(422);
            assertThat(late.text()).as(form).contains("Deux mille signes.");
        }
        assertThat(later.get(draft).page().select("form[action*=drafts] button[type=submit]"))
                .as("what cannot be saved has no button")
                .isEmpty();
        assertThat(
                        db.sql("select number from themes.proposal where state = 'draft'")
                                .query()
                                .listOfRows())
                .hasSize(1);
    }

    @Test
    void signaturesAreGivenAndTakenBackForOnesOwnWhileItIsDiscussed() {
        Visitor oumar = visitors.as(OUMAR);
        oumar.get(FIRST);
        var own = Map.of("organisation", METIERS.toString());
        oumar.post(FIRST + "/signature", own);
        Visitor tove = visitors.as(TOVE);
        tove.get(FIRST);
        assertThat(tove.post(FIRST + "/signature-withdrawal", own).status()).isEqualTo(403);
        clock.set(Instant.parse("2026-06-04T08:00:00Z"));
        Visitor late = visitors.as(OUMAR);
        assertThat(late.get(FIRST).page().select("form[action*=signature]")).isEmpty();
        assertThat(late.post(FIRST + "/signature-withdrawal", own).status()).isEqualTo(403);
        Visitor later = visitors.as(TOVE);
        later.get(FIRST);
        assertThat(
                        later.post(
                                        FIRST + "/signature",
                                        Map.of("organisation", NORDVIND.toString()))
                                .status())
                .isEqualTo(403);
        assertThat(visitors.anyone().get(FIRST).text()).contains("Fédération des Métiers Francs");
    }

    @Test
    void whatWasWithdrawnIsNeitherSignedNorChanged() {
        db.sql("update themes.proposal set state = 'withdrawn', state_reason = 'Non.'").update();
        Visitor oumar = visitors.as(OUMAR);
        oumar.get(FIRST);
        assertThat(
                        oumar.post(FIRST + "/signature", Map.of("organisation", METIERS.toString()))
                                .status())
                .isEqualTo(403);
        assertThat(visitors.as(INES).get(FIRST + "/edition").status()).isEqualTo(404);
        Visitor ines = visitors.as(INES);
        Visitor.Answer withdrawn = ines.post(FIRST + "/withdrawal", Map.of("reason", "Si fait."));
        assertThat(withdrawn.status()).isEqualTo(422);
        assertThat(withdrawn.text()).contains("Si fait.");
        var typed = new HashMap<>(whole("0"));
        typed.put("why", "Des pages entières.");
        Visitor.Answer late = ines.post(FIRST + "/edition", typed);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("Des pages entières.", "n’a pas été enregistré");
        assertThat(visitors.as(OUMAR).post(FIRST + "/edition", typed).status()).isEqualTo(404);
    }

    @Test
    void whatIsTypedInADraftThatAColleaguePublishedIsGivenBack() {
        Visitor ines = visitors.as(INES);
        ines.get(THEMES + "/drafts/new");
        var fields = new HashMap<>(whole("0"));
        fields.put("organisation", TOITS.toString());
        String draft = ines.post(THEMES + "/drafts", fields).location();
        Visitor bastien = visitors.as(BASTIEN);
        bastien.get(draft);
        String published = ines.post(draft + "/publication", fields).location();
        fields.put("why", "Des pages entières.");
        Visitor.Answer late = bastien.post(draft, fields);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().selectFirst("#why").text()).isEqualTo("Des pages entières.");
        assertThat(late.page().select("form[action$=" + published + "/edition]")).hasSize(1);
    }
}
