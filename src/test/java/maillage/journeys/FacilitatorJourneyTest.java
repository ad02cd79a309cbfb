package maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static maillage.cast.People.*;
import static maillage.journeys.Hands.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
 * Yanis prepares a meeting, holds it at the door with a phone, closes it, and corrects it: the
 * standing of a member follows.
 */
@WebTest
class FacilitatorJourneyTest {
    @Autowired private ApplicationContext program;

    @Autowired private JdbcClient db;

    @Autowired private TestClock clock;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
    }

    @Test
    void aMeetingIsPreparedHeldClosedAndCorrectedAndStandingFollows() {
        try (var browsers = new Browsers(program)) {
            Page desk = browsers.as(YANIS);
            String meeting = prepare(browsers, desk);
            move(desk);
            desk.context().close();

            assertThat(standing(browsers))
                    .contains(
                            "1 présence sur 2",
                            "Il manque une présence.",
                            "Ce que donnerait le statut actif");
            clock.set(Instant.parse("2026-05-07T12:05:00Z"));
            Page door = browsers.as(YANIS, Browsers.phone());
            hold(browsers, door, meeting);
            assertThat(standing(browsers))
                    .contains(
                            "Membre actif·ve depuis le 7 mai 2026",
                            "2 réunions sur 2, le 12 mars et le 7 mai",
                            "Une entrée au Forum mondial")
                    .doesNotContain("Ce que donnerait le statut actif");

            correct(door);
            assertThat(standing(browsers))
                    .contains("1 présence sur 2", "Ce que donnerait le statut actif");
        }
    }

    /** From the page of the group to a confirmed date; everyone who sits there is invited. */
    private String prepare(Browsers browsers, Page page) {
        page.navigate(browsers.at("/groupes/2026/finance-solidaire"));
        link(page, "Préparer une réunion").click();
        page.getByLabel("Titre en français").fill("Relire la note commune");
        page.getByLabel("Titre en anglais").fill("Reading the common note");
        field(page, "Date").fill("2026-06-02");
        fieldLike(page, "Lieu").fill("12 rue de la Forge");
        button(page, "Garder ce brouillon").click();
        assertThat(page.getByText("brouillon : personne n’est encore invité")).isVisible();
        assertThat(letters("invitation")).isZero();
        String meeting = page.url();
        inscribe(page);
        page.navigate(meeting);

        link(page, "Confirmer la date").click();
        assertThat(
                        page.getByText(
                                "La règle du cycle demande un mois de préavis : cette date la respecte."))
                .isVisible();
        button(page, "Confirmer et inviter").click();
        assertThat(page.getByText("date confirmée").first()).isVisible();
        page.waitForCondition(() -> letters("invitation") == 5);
        return meeting;
    }

    /** Two points, the second moved up. */
    private static void inscribe(Page page) {
        link(page, "Préparer l’ordre du jour").click();
        for (String point : new String[] {"Relire la note, page par page", "Dire qui la signe"}) {
            page.locator("#title").fill(point);
            page.locator("#minutes").fill("30");
            button(page, "Ajouter").click();
            assertThat(page.locator(".ledger").getByText(point).first()).isVisible();
        }
        button(page, "Monter Dire qui la signe").click();
        assertThat(page.locator(".ledger .entry-title").first()).hasText("Dire qui la signe");
        assertThat(page.getByText("Il reste 60 minutes à répartir.")).isVisible();
    }

    /** Nearer than a month, a date asks for a reason, at the field; what was typed stays. */
    private void move(Page page) {
        link(page, "Déplacer la date").click();
        field(page, "Date").fill("2026-05-07");
        button(page, "Déplacer et prévenir").click();
        Locator reason = page.getByLabel("Pourquoi un préavis plus court ?");
        assertThat(reason).hasAttribute("aria-invalid", "true");
        assertThat(field(page, "Date")).hasValue("2026-05-07");
        reason.fill("La salle n’est libre que ce jour-là.");
        button(page, "Déplacer et prévenir").click();
        assertThat(page.getByText("La salle n’est libre que ce jour-là.").first()).isVisible();
        page.waitForCondition(
                () ->
                        db.sql(
                                                "select count(*) from mailing.outbox where subject like 'Nouvelle date%' or subject like 'New date%'")
                                        .query(Integer.class)
                                        .single()
                                == 5);
    }

    /** Two who were expected, one who was not, and the sheet is closed. */
    private void hold(Browsers browsers, Page door, String meeting) {
        door.navigate(meeting);
        link(door, "Noter les présences").click();
        tap(door, "Oumar Vasseroy", "Sur place");
        assertThat(door.locator("[data-count=on-site]")).hasText("1");
        tap(door, "Tove Ardmark", "À distance");
        assertThat(door.locator("[data-count=remote]")).hasText("1");

        link(door, "Ajouter une personne").click();
        door.getByLabel("Prénom").fill("Lazare");
        field(door, "Nom").fill("Vantaux");
        door.getByLabel("Pour quelle organisation ?").fill("Radio Péniche");
        button(door, "Noter sa présence").click();
        assertThat(door.getByText("Lazare Vantaux").first()).isVisible();
        assertThat(door.locator("[data-count=on-site]")).hasText("2");

        button(door, "Clore la feuille").click();
        assertThat(door.getByText("feuille close le")).isVisible();
    }

    /** After the sheet is closed a correction gives its reason, and the trace shows both. */
    private void correct(Page door) {
        tap(door, "Oumar Vasseroy", "Absent·e");
        door.getByLabel("Pourquoi cette correction ?").fill("Confondu avec un collègue.");
        button(door, "Enregistrer les présences").click();
        Locator trace =
                door.getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText("Sur place → Absent·e"));
        assertThat(trace).containsText("Oumar Vasseroy");
        assertThat(trace).containsText("Confondu avec un collègue.");
        assertThat(trace).containsText("Yanis Belcourt");
    }

    /** What Oumar reads in his space, and on the page that says why and what it gives. */
    private String standing(Browsers browsers) {
        Page oumar = browsers.as(OUMAR);
        oumar.navigate(browsers.at("/mon-espace"));
        String said = oumar.locator(".standing").innerText();
        link(oumar, "Les réunions qui ont compté").click();
        oumar.getByText("Ce que cela donne").first().waitFor();
        String why = oumar.locator("main").innerText();
        oumar.context().close();
        return (said + " " + why).replaceAll("[\\s\\u00A0\\u202F]+", " ");
    }

    private int letters(String kind) {
        return db.sql("select count(*) from mailing.outbox where kind = :kind")
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    private static void tap(Page page, String person, String mode) {
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(person))
                .getByText(mode)
                .click();
    }
}
