package maillage.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import maillage.identity.ReadyLinks;
import maillage.kernel.PersonId;
import org.springframework.context.ApplicationContext;

/**
 * A real browser, and people sitting at it. Where it is: {@code MAILLAGE_CHROMIUM}, which bin/test
 * sets.
 */
final class Browsers implements AutoCloseable {
    /** Milliseconds: long enough for a machine that does much else. */
    private static final int TIMEOUT = 20_000;

    private final Playwright playwright;
    private final Browser browser;
    private final String origin;
    private final ApplicationContext program;

    Browsers(ApplicationContext program) {
        this.program = program;
        this.origin =
                "http://localhost:"
                        + program.getEnvironment().getRequiredProperty("local.server.port");
        this.playwright = Playwright.create();
        PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT);
        String chromium = System.getenv().getOrDefault("MAILLAGE_CHROMIUM", "/usr/bin/chromium");
        this.browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(Path.of(chromium))
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-dev-shm-usage",
                                                        "--disable-gpu")));
    }

    Page visitor() {
        return open(options());
    }

    Page visitor(Browser.NewContextOptions options) {
        return open(options);
    }

    /** Signed in as someone of the cast. */
    Page as(PersonId person) {
        return as(person, options());
    }

    Page as(PersonId person, Browser.NewContextOptions options) {
        Page page = open(options);
        page.navigate(
                origin + program.getBean(ReadyLinks.class).make(person, Duration.ofMinutes(20)));
        page.locator("main button[type=submit]").click();
        return page;
    }

    String at(String path) {
        return origin + path;
    }

    static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("fr-FR");
    }

    static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setLocale("fr-FR");
    }

    static Browser.NewContextOptions withoutScripts() {
        return options().setJavaScriptEnabled(false);
    }

    static Browser.NewContextOptions dark() {
        return options().setColorScheme(ColorScheme.DARK);
    }

    private Page open(Browser.NewContextOptions options) {
        // Colours that change at once: a look in the middle of a change would see neither.
        BrowserContext context = browser.newContext(options.setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(TIMEOUT);
        return context.newPage();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
