package maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static maillage.cast.People.*;
import static maillage.journeys.Hands.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import maillage.cast.Cast;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Inès signs in and answers without a mouse. */
@WebTest
class KeyboardJourneyTest {
    @Autowired private ApplicationContext program;

    @Autowired private JdbcClient db;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
    }

    @Test
    void theKeyboardAloneSignsInAndAnswers() {
        try (var browsers = new Browsers(program)) {
            Page page = browsers.visitor();
            page.navigate(browsers.at("/connexion"));
            page.keyboard().press("Tab");
            assertThat(link(page, "Aller au contenu")).isFocused();
            page.keyboard().press("Enter");
            tabTo(page, fieldLike(page, "Votre adresse électronique"));
            page.keyboard().type("ines@toits.example");
            page.keyboard().press("Enter");
            assertThat(page.getByText("Regardez vos courriels").first()).isVisible();

            page.navigate(browsers.at(linkTo(page, db, "ines@toits.example", "/connexion/")));
            tabTo(page, button(page, "Ouvrir mon espace"));
            page.keyboard().press("Enter");
            assertThat(page.getByText("Bonjour Inès").first()).isVisible();

            tabTo(page, link(page, "Répondre"));
            page.keyboard().press("Enter");
            page.waitForURL("**/reunions/**");
            tabTo(page, radio(page, "Je viens sur place"));
            page.keyboard().press("ArrowDown");
            assertThat(radio(page, "Je participe à distance")).isChecked();
            tabTo(page, button(page, "Envoyer ma réponse"));
            page.keyboard().press("Enter");
            assertThat(page.getByText("Votre réponse est enregistrée : Je participe à distance"))
                    .isVisible();
        }
        assertThat(
                        db.sql(
                                        "select answer from meetings.reply where person_id = :ines and superseded_at is null")
                                .param("ines", INES.value())
                                .query(String.class)
                                .single())
                .isEqualTo("remote");
    }
}
