package maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import maillage.kernel.PersonId;

/**
 * Someone at the site, who follows, fills and presses what they read. Each page they read is in
 * their language, no wider than their screen, and without a key in place of a word.
 */
class Reader {
    private static final Pattern RAW_KEY =
            Pattern.compile("\\b[a-z]+(\\.[a-z-]+){1,}\\.[a-z-]+\\b(?!@)");
    protected final Browsers browsers;
    protected final Reading reading;
    protected final Page page;

    /** A visitor. */
    Reader(Browsers browsers, Reading reading) {
        this.browsers = browsers;
        this.reading = reading;
        this.page = browsers.visitor(reading.options());
    }

    /** Someone of the cast, signed in. */
    Reader(Browsers browsers, Reading reading, PersonId person, Browser.NewContextOptions options) {
        this.browsers = browsers;
        this.reading = reading;
        this.page = browsers.as(person, options);
    }

    void opens(String french, String english) {
        page.navigate(browsers.at(reading.in(french, english)));
    }

    /** A link, by its name: in the page, or in the menu. */
    void follows(String french, String english) {
        Locator link = Hands.link(page, reading.in(french, english));
        Locator menu = Hands.button(page, "Menu");
        if (!link.isVisible() && menu.isVisible()) {
            menu.click();
        }
        link.click();
    }

    void presses(String french, String english) {
        Hands.button(page, reading.in(french, english)).click();
    }

    void fills(String french, String english, String value) {
        field(french, english).fill(value);
    }

    /** The first field whose label starts so. */
    Locator field(String french, String english) {
        String label = reading.in(french, english).replace("?", "\\?").replace(" ", "\\s");
        return page.getByLabel(Pattern.compile("^\\s*" + label)).first();
    }

    void chooses(String french, String english) {
        Hands.radio(page, reading.in(french, english)).check();
    }

    void ticks(String french, String english) {
        Hands.box(page, reading.in(french, english)).check();
    }

    /** These words stand on the page, and the page is as it should be. */
    void reads(String french, String english) {
        assertThat(page.getByRole(AriaRole.MAIN))
                .containsText(
                        reading.in(french, english),
                        new LocatorAssertions.ContainsTextOptions().setUseInnerText(true));
        looksRight();
    }

    void doesNotRead(String french, String english) {
        assertThat(page.getByRole(AriaRole.MAIN)).not().containsText(reading.in(french, english));
    }

    void leaves() {
        page.context().close();
    }

    private void looksRight() {
        String where = page.url();
        assertThat(page.locator("html")).hasAttribute("lang", reading.in("fr", "en"));
        Object overflow =
                page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue()).as("pixels too wide: " + where).isZero();
        assertThat(page.getByRole(AriaRole.MAIN).innerText())
                .as("words of " + where)
                .doesNotContainPattern(RAW_KEY);
    }
}
