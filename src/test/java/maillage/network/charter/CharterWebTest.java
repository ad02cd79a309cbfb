package maillage.network.charter;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import maillage.cast.Cast;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class CharterWebTest {
    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @BeforeEach
    void theCastEnters() {
        Cast.enter(db);
    }

    @Test
    void anyoneReadsTheCharterInForceInTheirLanguage() {
        assertThat(visitors.anyone().get("/charte").text())
                .contains("Chaque organisation vient, écoute, contribue.");
        assertThat(visitors.anyone().get("/en/charter").text())
                .contains("Each organisation comes, listens, contributes.");
    }

    @Test
    void aTextMissingInTheReadersLanguageIsShownInItsOwnAndSaid() {
        db.sql("truncate network.charter_acceptance").update();
        db.sql("update network.charter_version set texts = texts - 'en'").update();
        Document page = visitors.anyone().get("/en/charter").page();
        assertThat(page.text()).contains("does not exist in your language yet");
        assertThat(page.selectFirst(".prose[lang=fr]").text()).contains("Chaque organisation");
    }

    @Test
    void theTitularAcceptsForTheirOrganisationAndChoosesWhetherItIsCited() {
        Visitor adele = visitors.as(ADELE);
        Document form = adele.get("/charte/acceptance").page();
        Map<String, String> answers =
                new HashMap<>(
                        Map.of(
                                "organisation",
                                "les-discretes",
                                "fingerprint",
                                form.selectFirst("[name=fingerprint]").val(),
                                "agreed",
                                "yes"));
        assertThat(adele.post("/charte/acceptance", answers).page().selectFirst("#cited-err"))
                .isNotNull();
        answers.put("cited", "no");
        assertThat(adele.post("/charte/acceptance", answers).location())
                .isEqualTo("/organisations/les-discretes");
        assertThat(adele.get("/organisations/les-discretes").text())
                .contains("Version 1 acceptée par Adèle Sansnom le 14 avril 2026");
        assertThat(adele.get("/charte/acceptance").text()).contains("Rien n’attend de vous");
        assertThat(visitors.anyone().get("/organisations/les-discretes").status()).isEqualTo(404);
    }

    @Test
    void nobodyAcceptsForAnOrganisationThatIsNotTheirs() {
        Visitor ines = visitors.as(INES);
        String fingerprint =
                visitors.as(ADELE)
                        .get("/charte/acceptance")
                        .page()
                        .selectFirst("[name=fingerprint]")
                        .val();
        Visitor.Answer refused =
                ines.post(
                        "/charte/acceptance",
                        Map.of(
                                "organisation",
                                "les-discretes",
                                "fingerprint",
                                fingerprint,
                                "agreed",
                                "yes",
                                "cited",
                                "yes"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(visitors.anyone().get("/organisations/les-discretes").status()).isEqualTo(404);
    }

    @Test
    void wordsThatChangedWhileBeingReadAreNotAccepted() {
        Visitor adele = visitors.as(ADELE);
        adele.get("/charte/acceptance");
        Visitor.Answer told =
                adele.post(
                        "/charte/acceptance",
                        Map.of(
                                "organisation",
                                "les-discretes",
                                "fingerprint",
                                "other",
                                "agreed",
                                "yes",
                                "cited",
                                "no"));
        assertThat(told.page().selectFirst("#agreed-err").text()).contains("Le texte a changé");
    }

    @Test
    void aDraftIsPreparedPublishedAndThenPutToEveryone() {
        Visitor maelle = visitors.as(MAELLE);
        maelle.get("/equipe/charter");
        String draft = maelle.post("/equipe/charter", Map.of()).location();
        assertThat(draft).isEqualTo("/equipe/charter/2");
        assertThat(maelle.post("/equipe/charter", Map.of()).location())
                .as("one draft at a time")
                .isEqualTo(draft);
        assertThat(visitors.anyone().get("/charte/2").status()).isEqualTo(404);
        String opened = maelle.get(draft).page().selectFirst("[name=fingerprint]").val();
        Map<String, String> written =
                Map.of(
                        "title-fr",
                        "Charte",
                        "text-fr",
                        "# Venir\n\nDeux fois l’an.",
                        "title-en",
                        "",
                        "text-en",
                        "",
                        "fingerprint",
                        opened);
        assertThat(maelle.post(draft, written).status()).isEqualTo(303);
        assertThat(maelle.post(draft, written).status())
                .as("opened before that save")
                .isEqualTo(409);
        String saved = maelle.get(draft).page().selectFirst("[name=fingerprint]").val();
        maelle.post(draft + "/publication", Map.of("fingerprint", saved));
        assertThat(visitors.anyone().get("/charte").page().selectFirst(".prose h3").text())
                .isEqualTo("Venir");
        assertThat(visitors.as(INES).get("/charte").text()).contains("Accepter la charte");
        assertThat(maelle.post(draft, written).status())
                .as("published: no draft any more")
                .isEqualTo(404);
    }

    @Test
    void onlyAdministratorsPrepareVersions() {
        assertThat(visitors.as(INES).get("/equipe/charter").status()).isEqualTo(403);
        assertThat(visitors.as(NAJET).get("/equipe/charter").status()).isEqualTo(403);
    }
}
