package maillage.journeys;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import maillage.cast.Cast;
import maillage.testing.WebTest;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every page of the site in a real browser: accessible, valid, no wider than a phone, in both
 * languages and both themes.
 */
@WebTest
class EveryPageJourneyTest {
    @Autowired private ApplicationContext program;

    @Autowired private JdbcClient db;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
    }

    @Test
    void everyPageIsAccessibleInBothThemesAndLanguages() {
        var wrong = new ArrayList<String>();
        try (var browsers = new Browsers(program)) {
            Pages.byReader(program, db)
                    .forEach(
                            (reader, paths) -> {
                                Page page =
                                        reader.equals("visitor")
                                                ? browsers.visitor()
                                                : browsers.as(Pages.person(reader));
                                for (String path : paths) {
                                    for (String address : List.of(path, "/en" + path)) {
                                        page.emulateMedia(
                                                new Page.EmulateMediaOptions()
                                                        .setColorScheme(ColorScheme.LIGHT));
                                        page.navigate(browsers.at(address));
                                        check(page, reader + " " + address + " light", wrong);
                                        if (!address.startsWith("/en")) {
                                            page.emulateMedia(
                                                    new Page.EmulateMediaOptions()
                                                            .setColorScheme(ColorScheme.DARK));
                                            report(
                                                    new AxeBuilder(page)
                                                            .withRules(List.of("color-contrast")),
                                                    reader + " " + address + " dark",
                                                    wrong);
                                        }
                                    }
                                }
                                page.context().close();
                            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noPageIsWiderThanASmallPhone() {
        var wrong = new ArrayList<String>();
        try (var browsers = new Browsers(program)) {
            Pages.byReader(program, db)
                    .forEach(
                            (reader, paths) -> {
                                var phone = Browsers.options().setViewportSize(320, 700);
                                Page page =
                                        reader.equals("visitor")
                                                ? browsers.visitor(phone)
                                                : browsers.as(Pages.person(reader), phone);
                                for (String path : paths) {
                                    page.navigate(browsers.at(path));
                                    Object overflow =
                                            page.evaluate(
                                                    "document.documentElement.scrollWidth - document.documentElement.clientWidth");
                                    if (((Number) overflow).intValue() > 0) {
                                        wrong.add(
                                                reader
                                                        + " "
                                                        + path
                                                        + ": "
                                                        + overflow
                                                        + " px too wide");
                                    }
                                }
                                page.context().close();
                            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyPageIsValidHtmlWithoutRawKeys() throws Exception {
        // The validator's grammars are deep: it wants a stack of its own.
        var wrong = new LinkedHashMap<String, String>();
        var trouble = new ArrayList<Throwable>();
        var reading =
                new Thread(
                        null,
                        () -> {
                            try {
                                validate(wrong);
                            } catch (Exception | StackOverflowError failed) {
                                trouble.add(failed);
                            }
                        },
                        "validator",
                        256L << 20);
        reading.start();
        reading.join();
        assertThat(trouble).isEmpty();
        assertThat(wrong).isEmpty();
    }

    private void validate(Map<String, String> wrong) throws Exception {
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        try (var browsers = new Browsers(program)) {
            for (Map.Entry<String, List<String>> pages : Pages.byReader(program, db).entrySet()) {
                String reader = pages.getKey();
                Page page =
                        reader.equals("visitor")
                                ? browsers.visitor(Browsers.withoutScripts())
                                : browsers.as(Pages.person(reader), Browsers.withoutScripts());
                for (String path : pages.getValue()) {
                    for (String address : List.of(path, "/en" + path)) {
                        Response response = page.navigate(browsers.at(address));
                        JsonNode messages =
                                JsonMapper.shared()
                                        .readTree(
                                                validator.validate(
                                                        new ByteArrayInputStream(response.body())))
                                        .path("messages");
                        for (JsonNode message : messages) {
                            if (message.path("type").asString().equals("error")) {
                                wrong.put(
                                        reader
                                                + " "
                                                + address
                                                + " line "
                                                + message.path("lastLine").asInt(),
                                        message.path("message").asString());
                            }
                        }
                    }
                }
                page.context().close();
            }
        }
    }

    private static void check(Page page, String name, List<String> wrong) {
        report(
                new AxeBuilder(page)
                        .withTags(
                                List.of(
                                        "wcag2a",
                                        "wcag2aa",
                                        "wcag21a",
                                        "wcag21aa",
                                        "wcag22aa",
                                        "best-practice")),
                name,
                wrong);
    }

    private static void report(AxeBuilder axe, String name, List<String> wrong) {
        for (Rule violation : axe.analyze().getViolations()) {
            wrong.add(
                    name
                            + ": "
                            + violation.getId()
                            + " "
                            + violation.getNodes().getFirst().getHtml());
        }
    }
}
