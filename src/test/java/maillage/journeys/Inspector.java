package maillage.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import nu.validator.client.EmbeddedValidator;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Opens each page once in each language and looks at all that can be seen of it there. Takes the
 * next pages from a common pile, so that several may look at a time, each in a browser of its own.
 */
final class Inspector {
    private static final Map<String, Object> ALL_RULES =
            Map.of(
                    "type",
                    "tag",
                    "values",
                    List.of(
                            "wcag2a",
                            "wcag2aa",
                            "wcag21a",
                            "wcag21aa",
                            "wcag22aa",
                            "best-practice"));

    /** What a theme can get wrong that the other does not. */
    private static final Map<String, Object> CONTRAST =
            Map.of("type", "rule", "values", List.of("color-contrast"));

    private static final String AXE =
            """
            runOnly => axe.run(document, { runOnly, resultTypes: ["violations"] })
                .then(found => found.violations.map(wrong => wrong.id + " " + wrong.nodes[0].html))
            """;
    private static final String POLICY = "content-security-policy";
    private static final String OVERFLOW =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /** Some pages of one kind of reader. */
    record Pile(String reader, List<String> paths) {}

    private final ApplicationContext program;
    private final Findings findings;
    private final EmbeddedValidator validator = new EmbeddedValidator();

    Inspector(ApplicationContext program, Findings findings) {
        this.program = program;
        this.findings = findings;
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
    }

    void look(Queue<Pile> piles) throws Exception {
        try (var browsers = new Browsers(program)) {
            for (Pile pile = piles.poll(); pile != null; pile = piles.poll()) {
                Page page =
                        pile.reader().equals("visitor")
                                ? browsers.visitor()
                                : browsers.as(Pages.person(pile.reader()));
                page.context().addInitScript(AxeBuilder.getAxeScript());
                for (String path : pile.paths()) {
                    for (String said : List.of(path, "/en" + path)) {
                        try {
                            look(page, browsers.at(said), pile.reader() + " " + said);
                        } catch (PlaywrightException | IllegalStateException unopened) {
                            findings.trouble().add(unopened);
                        }
                    }
                }
                page.context().close();
            }
        }
    }

    private void look(Page page, String address, String name) throws Exception {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        Response response = page.navigate(address);
        if (response.status() != 200) {
            throw new IllegalStateException(name + " answers " + response.status());
        }
        validate(response.body(), name);
        if (response.headers().getOrDefault(POLICY, "").contains("sandbox")) {
            // No script runs there, ours neither: the same text where it can.
            page.navigate("about:blank");
            page.setContent(response.text());
        }
        obey(page, ALL_RULES, name + " light");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        obey(page, CONTRAST, name + " dark");
        page.setViewportSize(320, 700);
        int overflow = ((Number) page.evaluate(OVERFLOW)).intValue();
        if (overflow > 0) {
            findings.tooWide().add(name + ": " + overflow + " px too wide");
        }
        page.setViewportSize(1280, 900);
    }

    private void obey(Page page, Map<String, Object> rules, String name) {
        for (Object wrong : (List<?>) page.evaluate(AXE, rules)) {
            findings.inaccessible().add(name + ": " + wrong);
        }
    }

    private void validate(byte[] html, String name) throws Exception {
        JsonNode messages =
                JsonMapper.shared()
                        .readTree(validator.validate(new ByteArrayInputStream(html)))
                        .path("messages");
        for (JsonNode message : messages) {
            if (message.path("type").asString().equals("error")) {
                findings.invalid()
                        .add(
                                name
                                        + " line "
                                        + message.path("lastLine").asInt()
                                        + ": "
                                        + message.path("message").asString());
            }
        }
    }

    /** What is wrong, page by page; several inspectors write to one. */
    record Findings(
            Queue<String> inaccessible,
            Queue<String> tooWide,
            Queue<String> invalid,
            Queue<Throwable> trouble) {}
}
