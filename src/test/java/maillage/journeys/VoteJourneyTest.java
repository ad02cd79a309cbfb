package maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static maillage.cast.People.INES;
import static maillage.cast.People.MAELLE;
import static maillage.journeys.Hands.box;
import static maillage.journeys.Hands.button;
import static maillage.journeys.Hands.link;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import maillage.cast.Cast;
import maillage.kernel.Language;
import maillage.testing.WebTest;
import maillage.themes.recount.Counting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One vote from its announcement to its recount, each page looked at on the way. */
@WebTest
class VoteJourneyTest {
    private static final String AXE =
            """
            axe.run(document, { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } })
                .then(found => found.violations.map(wrong => wrong.id + " " + wrong.nodes[0].html))
            """;
    private static final String OVERFLOW =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    enum Way {
        FRENCH_ON_A_PHONE(Language.FR, Browsers.phone(), true),
        ENGLISH_AT_A_DESK(Language.EN, Browsers.options().setLocale("en-GB"), true),
        FRENCH_ON_A_PHONE_WITHOUT_SCRIPTS(
                Language.FR, Browsers.phone().setJavaScriptEnabled(false), false);

        private final Language language;
        private final Browser.NewContextOptions options;
        private final boolean scripts;

        Way(Language language, Browser.NewContextOptions options, boolean scripts) {
            this.language = language;
            this.options = options;
            this.scripts = scripts;
        }

        String in(String french, String english) {
            return language == Language.FR ? french : english;
        }

        String at(String path) {
            return in(path, "/en" + path);
        }
    }

    @Autowired private ApplicationContext program;

    @Autowired private JdbcClient db;

    @TempDir private Path folder;

    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
    }

    @ParameterizedTest
    @EnumSource
    void aVoteIsAnnouncedHeldAndCountedAgainByAVoter(Way way) {
        try (var browsers = new Browsers(program)) {
            Page team = browsers.as(MAELLE);
            String path = announce(browsers, team);
            Page ines = browsers.as(INES, way.options);
            ines.navigate(browsers.at(way.at(path)));
            assertThat(ines.getByText(way.in("coche au plus 2 options", "ticks at most 2 options")))
                    .isVisible();
            look(way, ines);
            button(team, "Ouvrir maintenant").click();
            look(way, team);

            String receipt = votes(way, ines);
            onPaper(way, team);
            team.navigate(browsers.at(path));
            button(team, "Clore maintenant et compter").click();
            assertThat(team.locator("#resultat")).isVisible();

            ines.reload();
            assertThat(ines.locator("#resultat ol strong")).hasCount(1);
            List<String> winners = ines.locator("#resultat ol strong").allInnerTexts();
            assertThat(winners).containsExactly(way.in("Épargne", "Savings"));
            assertThat(ines.locator("ol.rounds")).containsText(way.in("Tour 1", "Round 1"));
            look(way, ines);
            ines.locator("#comparer summary").click();
            assertThat(ines.locator("#comparer"))
                    .containsText(way.in("aurait choisi", "would have chosen"));
            look(way, ines);

            link(ines, way.in("Tous les bulletins publiés", "All published ballots")).click();
            ines.locator("#receipt").fill(receipt.toLowerCase().replace("-", " "));
            button(ines, way.in("Chercher", "Search")).click();
            assertThat(ines.locator(".notice.yours")).containsText(receipt);
            assertThat(ines.locator(".notice.yours"))
                    .containsText(way.in("a aidé à choisir", "helped choose"));
            look(way, ines);
            Download file =
                    ines.waitForDownload(
                            () -> link(ines, way.in("Télécharger", "Download")).click());
            Path copy = folder.resolve("ballots.pb");
            file.saveAs(copy);
            assertThat(counted(copy)).containsExactly("2");
        }
        assertThat(wrong).isEmpty();
    }

    /** The team writes down the vote, with a mistake on the way. */
    private String announce(Browsers browsers, Page team) {
        team.navigate(browsers.at("/consultations/themes-2026/votes/new"));
        team.locator("[name=title-fr]").fill("Le thème de l’automne");
        team.locator("[name=title-en]").fill("The autumn theme");
        team.locator("[name=labels]").fill("Chaleur | Heat\nÉpargne | Savings\nTerres | Land");
        team.locator("[name=most]").fill("2");
        team.locator("[name=places]").fill("4");
        button(team, "Enregistrer").click();
        assertThat(team.locator("#places-err")).containsText("que 3 options");
        look(Way.FRENCH_ON_A_PHONE, team);
        team.locator("[name=places]").fill("1");
        button(team, "Enregistrer").click();
        assertThat(button(team, "Ouvrir maintenant")).isVisible();
        look(Way.FRENCH_ON_A_PHONE, team);
        return team.url().replaceFirst("https?://[^/]+", "");
    }

    /** Nothing, too much, something, something else: the last receipt. */
    private String votes(Way way, Page ines) {
        ines.reload();
        String send = way.in("Déposer mon bulletin", "Cast my ballot");
        button(ines, send).click();
        assertThat(ines.locator("#b1-ballot-err"))
                .containsText(way.in("Votre bulletin est vide", "Your ballot is empty"));
        look(way, ines);
        for (String option : heatSavingsLand(way)) {
            box(ines, option).check();
        }
        button(ines, send).click();
        assertThat(ines.locator("#b1-ballot-err"))
                .containsText(way.in("Au plus 2 options", "At most 2 options"));
        box(ines, way.in("Épargne", "Savings")).uncheck();
        button(ines, send).click();
        String first = ines.locator(".notice.yours code").innerText();
        look(way, ines);
        box(ines, way.in("Chaleur", "Heat")).uncheck();
        box(ines, way.in("Épargne", "Savings")).check();
        button(ines, way.in("Remplacer le bulletin", "Replace the ballot")).click();
        assertThat(ines.locator(".notice.yours code")).not().hasText(first);
        assertThat(box(ines, way.in("Épargne", "Savings"))).isChecked();
        assertThat(box(ines, way.in("Chaleur", "Heat"))).not().isChecked();
        return ines.locator(".notice.yours code").innerText();
    }

    private static List<String> heatSavingsLand(Way way) {
        return way == Way.ENGLISH_AT_A_DESK
                ? List.of("Heat", "Savings", "Land")
                : List.of("Chaleur", "Épargne", "Terres");
    }

    /** The other four vote in the room without a phone. */
    private void onPaper(Way way, Page team) {
        team.reload();
        link(team, "Saisir des bulletins papier").click();
        look(way, team);
        for (String option : List.of("Épargne", "Chaleur", "Épargne", "Terres")) {
            team.locator("#organisation")
                    .selectOption(
                            team.locator("#organisation option:not([value=''])")
                                    .first()
                                    .getAttribute("value"));
            box(team, option).check();
            button(team, "Saisir ce bulletin").click();
        }
        assertThat(team.getByText("Toutes les organisations ont voté")).isVisible();
        look(way, team);
    }

    private static List<String> counted(Path file) {
        var out = new ByteArrayOutputStream();
        int code =
                new Counting()
                        .run(
                                List.of(file.toString()),
                                new PrintStream(out, true, StandardCharsets.UTF_8),
                                System.err);
        assertThat(code).isZero();
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.matches("\\s*\\d+\\. .*"))
                .map(line -> line.strip().split("\\s+")[1])
                .toList();
    }

    /** No rule of axe broken in light or dark, nothing wider than the screen. */
    private void look(Way way, Page page) {
        Object overflow = page.evaluate(OVERFLOW);
        if (((Number) overflow).intValue() > 0) {
            wrong.add(page.url() + ": " + overflow + " px too wide");
        }
        if (!way.scripts) {
            return;
        }
        page.evaluate(AxeBuilder.getAxeScript());
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (Object one : (List<?>) page.evaluate(AXE, Map.of())) {
                wrong.add(scheme + " " + page.url() + ": " + one);
            }
        }
    }
}
