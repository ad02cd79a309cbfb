package maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import maillage.cast.Cast;
import maillage.testing.TestClock;
import maillage.testing.WebTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ten seconds at the door: someone comes who is not on the list. */
@WebTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorJourneyTest {
    private static final String SHEET = "/meetings/" + MAY + "/presence";

    @Autowired private JdbcClient db;

    @Autowired private TestClock clock;

    private final Browsers browsers;

    DoorJourneyTest(@Autowired ApplicationContext program) {
        browsers = new Browsers(program);
    }

    @BeforeEach
    void theDoorIsOpen() {
        Cast.enter(db);
        clock.set(Instant.parse("2026-05-12T12:30:00Z"));
    }

    @AfterAll
    void theBrowserCloses() {
        browsers.close();
    }

    @Test
    void aFewLettersAndOneTapOnASmallPhone() {
        Page door = browsers.as(YANIS, Browsers.phone().setViewportSize(320, 640));
        door.navigate(browsers.at(SHEET + "/walk-in"));
        organisation(door).pressSequentially("peni");
        Locator salome = button(door, "Noter Salomé Drieuc, titulaire");
        assertThat(salome).isVisible();
        assertThat(door.getByRole(AriaRole.STATUS)).hasText("Une organisation proposée.");
        assertThat(
                        ((Number)
                                        door.evaluate(
                                                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                                .intValue())
                .isZero();
        assertThat(
                        new AxeBuilder(door)
                                .analyze().getViolations().stream()
                                        .map(one -> one.getId() + " " + one.getNodes())
                                        .toList())
                .isEmpty();
        salome.click();
        assertThat(door.locator("#p-" + SALOME).getByRole(AriaRole.RADIO).first()).isChecked();
        door.context().close();
    }

    @Test
    void byTheKeyboardEnterProposesAndAChosenOrganisationIsKeptWhileTyping() {
        Page door = browsers.as(YANIS);
        door.navigate(browsers.at("/en" + SHEET + "/walk-in"));
        Locator name = door.getByLabel("For which organisation?");
        name.fill("radio");
        name.press("Enter");
        Locator radio = door.locator("input[name=organisation]").first();
        assertThat(radio).isVisible();
        assertThat(door.getByLabel("Sector")).isHidden();
        radio.press("Space");
        name.fill("radio p");
        assertThat(door.getByText("A new organisation: radio p")).isVisible();
        assertThat(radio).isChecked();
        door.getByLabel("A new organisation: radio p").press("Space");
        assertThat(door.getByLabel("Sector")).isVisible();
        radio.press("Space");
        door.getByLabel("Given name").fill("Lou");
        door.getByLabel("Family name").fill("Passant");
        door.getByLabel("Family name").press("Enter");
        assertThat(door.locator("li:target")).containsText("Lou Passant");
        door.context().close();
    }

    @Test
    void withoutScriptsTheSameListComesByTheButtonAndTheSameTapNotes() {
        Page door = browsers.as(YANIS, Browsers.withoutScripts());
        door.navigate(browsers.at(SHEET + "/walk-in"));
        organisation(door).fill("peni");
        organisation(door).press("Enter");
        button(door, "Noter Salomé Drieuc, titulaire").click();
        assertThat(door.locator("#p-" + SALOME)).containsText("Radio Péniche");
        door.context().close();
    }

    @Test
    void theSheetSaysAtOnceWhomATapMakesActiveAndThatItIsTakenBack() {
        Page door = browsers.as(YANIS, Browsers.phone());
        door.navigate(browsers.at(SHEET));
        Locator oumar = door.locator("#p-" + OUMAR);
        assertThat(oumar).containsText("Avec cette présence, l’organisation devient active.");
        oumar.getByText("Sur place", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(oumar).containsText("Cette présence rend l’organisation active.");
        assertThat(door.getByRole(AriaRole.STATUS))
                .hasText("Enregistré. Cette présence rend l’organisation active.");
        oumar.getByText("Absent·e", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(oumar).containsText("Avec cette présence, l’organisation devient active.");
        door.context().close();
    }

    private static Locator organisation(Page door) {
        return door.getByLabel("Pour quelle organisation ?");
    }

    private static Locator button(Page door, String words) {
        return door.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }
}
