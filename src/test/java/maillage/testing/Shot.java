package maillage.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;

/** Takes one picture of one page. Run by {@code bin/shot}, as a single file. */
public final class Shot {
    private Shot() {}

    public static void main(String[] arguments) {
        String origin = arguments[1];
        String link = arguments[2];
        String path = arguments[3];
        boolean english = arguments[4].equals("en");
        try (Playwright playwright = Playwright.create();
                Browser browser =
                        playwright
                                .chromium()
                                .launch(
                                        new BrowserType.LaunchOptions()
                                                .setExecutablePath(Path.of(arguments[0]))
                                                .setArgs(List.of("--no-sandbox")))) {
            Page page =
                    browser.newContext(
                                    new Browser.NewContextOptions()
                                            .setViewportSize(Integer.parseInt(arguments[5]), 900)
                                            .setColorScheme(
                                                    arguments[6].equals("yes")
                                                            ? ColorScheme.DARK
                                                            : ColorScheme.LIGHT)
                                            .setLocale(english ? "en-GB" : "fr-FR"))
                            .newPage();
            if (!link.isEmpty()) {
                page.navigate(origin + link);
                page.locator("main button[type=submit]").click();
            }
            page.navigate(origin + (english && !path.startsWith("/en") ? "/en" + path : path));
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of(arguments[7])).setFullPage(true));
            System.out.println(arguments[7]);
        }
    }
}
