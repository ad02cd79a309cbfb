package maillage.home;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

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
class HomeWebTest {
    @Autowired private Visitors visitors;

    @Autowired private JdbcClient db;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
    }

    @Test
    void theFrontPageTellsTheYearInBothLanguages() {
        Visitor.Answer french = visitors.anyone().get("/");
        assertThat(french.status()).isEqualTo(200);
        assertThat(french.text())
                .contains("Finance solidaire")
                .contains("réunion le 12 mai")
                .contains("4 organisations");
        assertThat(french.page().select("html").attr("lang")).isEqualTo("fr");
        Visitor.Answer english = visitors.anyone().get("/en");
        assertThat(english.text()).contains("Solidarity finance").contains("meeting on 12 May");
        assertThat(english.page().select("link[hreflang=fr]").attr("href")).endsWith("/");
    }

    @Test
    void membersWhoDeclinedCitationAreCountedAndNotNamed() {
        Visitor.Answer front = visitors.anyone().get("/");
        assertThat(front.text())
                .contains("5 organisations qui ne se croisent")
                .doesNotContain("Discrètes");
    }

    @Test
    void aPublicPageIsTheSameForEveryVisitorAndSaysWhenItHasNotChanged() {
        Visitor.Answer first = visitors.anyone().get("/");
        assertThat(first.header("Set-Cookie")).isEmpty();
        assertThat(first.header("Cache-Control")).contains("public");
        Visitor.Answer second =
                visitors.anyone().get("/", Map.of("If-None-Match", first.header("ETag")));
        assertThat(second.status()).isEqualTo(304);
    }

    @Test
    void frenchAddressesAreFrench() {
        assertThat(visitors.anyone().get("/calendrier").status()).isEqualTo(200);
        assertThat(visitors.anyone().get("/en/calendar").status()).isEqualTo(200);
        assertThat(visitors.anyone().get("/").page().select("a[href=/rejoindre]")).isNotEmpty();
    }

    @Test
    void visitorsSeeTheTownOfAMeetingAndNotItsStreet() {
        assertThat(visitors.anyone().get("/calendrier").text())
                .contains("Trois montages")
                .contains("Paris")
                .doesNotContain("rue du Bief");
    }

    @Test
    void mySpaceTellsWhereMyOrganisationStands() {
        assertThat(visitors.as(INES).get("/mon-espace").text())
                .contains("Bonjour Inès")
                .contains("Membre actif·ve depuis le 12 mars 2026")
                .contains("Trois montages");
        assertThat(visitors.as(OUMAR).get("/en/me").text())
                .contains("1 of 2")
                .doesNotContain("Active member");
    }

    @Test
    void theTeamSeesWhoIsThereBySectorAndMembersDoNot() {
        assertThat(visitors.as(MAELLE).get("/equipe").text())
                .contains("Mardi 14 avril")
                .contains("Syndicats");
        assertThat(visitors.as(INES).get("/equipe").status()).isEqualTo(403);
        assertThat(visitors.anyone().get("/equipe").location()).startsWith("/connexion?next=");
    }

    @Test
    void whatDoesNotExistIsAPageThatSaysSo() {
        Visitor.Answer missing = visitors.anyone().get("/en/nothing-here");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.text()).contains("Page not found");
    }
}
