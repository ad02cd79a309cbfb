package maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static maillage.cast.People.*;
import static maillage.journeys.Hands.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import maillage.cast.Cast;
import maillage.testing.TestClock;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Maëlle opens next year's cycle with other rules: the page says what changes, and last year stays
 * as it was.
 */
@WebTest
class NextYearJourneyTest {
    @Autowired private ApplicationContext program;

    @Autowired private JdbcClient db;

    @Autowired private TestClock clock;

    @BeforeEach
    void theYearEnds() {
        Cast.enter(db);
        db.sql("update network.mandate set valid = '[2025-01-15,2028-01-01)'").update();
        clock.set(Instant.parse("2026-12-08T09:00:00Z"));
    }

    @Test
    void nextYearOpensWithOtherRulesAndLastYearKeepsItsStanding() {
        try (var browsers = new Browsers(program)) {
            Page ines = browsers.as(INES);
            ines.navigate(browsers.at("/mon-espace"));
            assertThat(ines.locator(".standing"))
                    .containsText("Membre actif·ve depuis le 12 mars 2026");
            String lastYear = standingsOf2026();

            Page maelle = browsers.as(MAELLE);
            prepare(browsers, maelle);
            button(maelle, "Ouvrir le cycle").click();
            link(maelle, "Lire la page publique").click();
            assertThat(maelle.getByText("dès que 3 présences comptent").first()).isVisible();

            Page visitor = browsers.visitor();
            visitor.navigate(browsers.at("/cycles/2026"));
            assertThat(visitor.getByText("dès que 2 présences comptent").first()).isVisible();
            ines.reload();
            assertThat(ines.locator(".standing"))
                    .containsText("Membre actif·ve depuis le 12 mars 2026");
            assertThat(standingsOf2026())
                    .isEqualTo(lastYear)
                    .contains("les-toits-de-l-ourse 2/2 true");

            clock.set(Instant.parse("2027-01-12T09:00:00Z"));
            Page inJanuary = browsers.as(INES);
            inJanuary.navigate(browsers.at("/mon-espace"));
            assertThat(inJanuary.locator(".standing")).containsText("0 présence sur 3");
            link(inJanuary, "Les réunions qui ont compté").click();
            link(inJanuary, "Cycle 2026").click();
            assertThat(inJanuary.locator(".standing"))
                    .containsText("Active depuis le 12 mars 2026");
        }
    }

    /**
     * A copy of this year with another threshold and nobody counted from afar; the page says both
     * before it is opened.
     */
    private void prepare(Browsers browsers, Page page) {
        page.navigate(browsers.at("/equipe/cycles"));
        field(page, "Nom du cycle (Français)").fill("Cycle 2027");
        fieldLike(page, "Nom du cycle (English)").fill("2027 cycle");
        field(page, "Premier jour").fill("2027-01-01");
        field(page, "Dernier jour").fill("2027-12-31");
        box(page, "Reconduire les sièges").check();
        button(page, "Préparer ce cycle").click();
        assertThat(page.getByText("Ce qui change depuis « Cycle 2026 »")).isVisible();
        assertThat(row(page, "Tirage au sort")).isVisible();
        assertThat(row(page, "Membre actif")).hasCount(0);

        field(page, "Présences pour être active").fill("3");
        radio(page, "Seules les présences sur place comptent").check();
        button(page, "Enregistrer les règles").click();
        assertThat(row(page, "Membre actif")).containsText("dès que 2 présences comptent");
        assertThat(row(page, "Membre actif")).containsText("dès que 3 présences comptent");
        assertThat(row(page, "À distance"))
                .containsText("Seules les présences sur place comptent.");
        assertThat(page.getByText("en préparation").first()).isVisible();
    }

    private String standingsOf2026() {
        return db.sql(
                        """
                        select string_agg(o.slug || ' ' || s.counted || '/' || s.threshold || ' ' || s.active, ', ' order by o.slug)
                        from groups.offer_standing s join network.organisation o on o.id = s.organisation_id where s.cycle_id = :cycle
                        """)
                .param("cycle", CYCLE_2026.value())
                .query(String.class)
                .single();
    }
}
