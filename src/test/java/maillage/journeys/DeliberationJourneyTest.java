package maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static maillage.cast.People.INES;
import static maillage.cast.People.MAELLE;
import static maillage.cast.People.OUMAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import maillage.cast.Cast;
import maillage.kernel.PersonId;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The team proposes three issues; members comment, amend and sign; two are brought together, one is
 * split, and the picture tells where each came from.
 */
@WebTest
class DeliberationJourneyTest {
    private static final String THEMES = "/consultations/themes-2026";

    /** Bytes: the validator's grammars are deep, and want a stack of their own. */
    private static final long STACK = 256L << 20;

    @Autowired private ApplicationContext program;

    @Autowired private JdbcClient db;

    @BeforeEach
    void theCastIsOnStage() {
        Cast.enter(db);
    }

    @ParameterizedTest
    @EnumSource(Reading.class)
    void threeIssuesAreProposedAmendedBroughtTogetherAndSplit(Reading reading) {
        try (var browsers = new Browsers(program)) {
            var team = new Debater(browsers, reading, MAELLE);
            team.proposes("L’eau des villes");
            team.proposes("L’ombre des villes");
            team.proposes("La nuit des villes");

            var oumar = new Debater(browsers, reading, OUMAR);
            oumar.asks(2, "Et les nappes ?");
            oumar.amends(2, "question", "Qui boit, et qui paie ?");
            oumar.amends(2, "produces", "Trois notes.");
            var ines = new Debater(browsers, reading, INES);
            ines.supports(2);

            team.answersTheAmendment("Trois notes.", false);
            team.reads("refusé", "refused");
            team.answersTheAmendment("Qui boit, et qui paie ?", true);
            team.reads("accepté", "accepted");
            team.answersTheQuestion(2, "Nous les mesurons.");

            ines.readsTheFormerText(2);
            oumar.takesBackTheQuestion(2);

            team.bringsTogether(2, 3, "L’eau et l’ombre");
            team.seesInThePicture(3);
            team.splits(4, "La nuit des bêtes", "La nuit des gens");
            team.reads("partagée en plusieurs", "split into several");
            team.seesInThePicture(3);
            ines.opensProposal(5);
            ines.reads("Les Toits de l’Ourse", "Les Toits de l’Ourse");
            ines.seesInThePicture(3);
        }
    }

    @Test
    void everyPageOfADeliberationIsAccessibleValidAndNarrowEnough() throws Exception {
        try (var browsers = new Browsers(program)) {
            var team = new Debater(browsers, Reading.FRENCH_AT_A_DESK, MAELLE);
            team.proposes("L’eau des villes");
            team.proposes("L’ombre des villes");
            var oumar = new Debater(browsers, Reading.FRENCH_AT_A_DESK, OUMAR);
            oumar.asks(2, "Et les nappes ?");
            oumar.amends(2, "question", "Qui boit, et qui paie ?");
            oumar.amends(2, "produces", "Trois notes.");
            team.answersTheAmendment("Qui boit, et qui paie ?", true);
            new Debater(browsers, Reading.FRENCH_AT_A_DESK, INES).drafts("À voir plus tard");
        }
        String comment = one("select id from themes.comment");
        String amendment = one("select id from themes.amendment where state = 'open'");
        String draft = one("select id from themes.proposal where number is null");
        db.sql(
                        "update themes.comment set hidden_at = now(), hidden_reason = 'À relire.' where id = cast(:id as uuid)")
                .param("id", comment)
                .update();
        var piles = new ConcurrentLinkedQueue<Inspector.Pile>();
        piles.add(
                new Inspector.Pile(
                        "visitor",
                        List.of(
                                THEMES,
                                THEMES + "/proposals/2",
                                THEMES + "/proposals/2/texts",
                                THEMES + "/proposals/1/texts")));
        piles.add(
                new Inspector.Pile(
                        "member",
                        List.of(
                                "/me",
                                THEMES,
                                THEMES + "/drafts/" + draft,
                                THEMES + "/drafts/" + draft + "/removal",
                                THEMES + "/proposals/2/amendments/new?field=why_now")));
        piles.add(
                new Inspector.Pile(
                        "administrator",
                        List.of(
                                THEMES + "/templates",
                                THEMES + "/edition",
                                THEMES + "/proposals/2",
                                THEMES + "/proposals/2/merger",
                                THEMES + "/proposals/2/split",
                                THEMES + "/proposals/2/derivation",
                                THEMES + "/proposals/2/comments/" + comment + "/hiding",
                                THEMES + "/proposals/2/amendments/" + amendment + "/answer")));
        var found =
                new Inspector.Findings(
                        new ConcurrentLinkedQueue<>(),
                        new ConcurrentLinkedQueue<>(),
                        new ConcurrentLinkedQueue<>(),
                        new ConcurrentLinkedQueue<>());
        var looking =
                new Thread(
                        null,
                        () -> {
                            try {
                                new Inspector(program, found).look(piles);
                            } catch (Exception | StackOverflowError failed) {
                                found.trouble().add(failed);
                            }
                        },
                        "inspector",
                        STACK);
        looking.start();
        looking.join();
        assertThat(found.trouble()).isEmpty();
        assertThat(found.inaccessible()).isEmpty();
        assertThat(found.tooWide()).isEmpty();
        assertThat(found.invalid()).isEmpty();
    }

    private String one(String sql) {
        return db.sql(sql).query(String.class).single();
    }

    /** Someone who takes part in the discussion. */
    private static final class Debater extends Reader {
        Debater(Browsers browsers, Reading reading, PersonId person) {
            super(browsers, reading, person, reading.options());
        }

        void opensProposal(int number) {
            opensProposal(number, "");
        }

        private void opensProposal(int number, String more) {
            String path = THEMES + "/proposals/" + number + more;
            opens(path, "/en" + path);
        }

        void drafts(String title) {
            opens(THEMES + "/drafts/new", "/en" + THEMES + "/drafts/new");
            fills("Titre", "Title", title);
            presses("Enregistrer le brouillon", "Save the draft");
            reads("Votre brouillon", "Your draft");
        }

        void proposes(String title) {
            drafts(title);
            fills("La question qu’elle pose", "The question it asks", "Qui boit ?");
            fills("Pourquoi maintenant", "Why now", "L’été vient.");
            fills("Ce qui en sortirait", "What it would produce", "Une note.");
            presses("Publier", "Publish");
            reads(title, title);
        }

        void asks(int number, String question) {
            opensProposal(number);
            chooses("question", "question");
            fills("Ce que vous voulez dire", "What you want to say", question);
            pressesJust("Commenter", "Comment");
            reads(question, question);
        }

        void amends(int number, String field, String text) {
            opensProposal(number, "/amendments/new?field=" + field);
            fills("Le texte proposé", "The proposed text", text);
            fills("Pourquoi", "Why", "Pour y voir clair.");
            presses("Proposer l’amendement", "Propose the amendment");
            reads(text, text);
            reads("attend une réponse", "waits for an answer");
        }

        void supports(int number) {
            opensProposal(number);
            presses("Soutenir pour", "Support it for");
            presses("Retirer le soutien de", "Take back");
            presses("Soutenir pour", "Support it for");
        }

        /** On the second proposal, the one that offers these words. */
        void answersTheAmendment(String text, boolean accept) {
            opensProposal(2);
            page.locator("li")
                    .filter(new Locator.FilterOptions().setHasText(text))
                    .getByRole(AriaRole.LINK)
                    .last()
                    .click();
            if (accept) {
                chooses("accepter", "accept");
            } else {
                chooses("refuser", "refuse");
            }
            fills("Un mot d’explication", "A word why", "C’est plus juste ainsi.");
            presses("Répondre à l’amendement", "Answer the amendment");
            reads("C’est plus juste ainsi.", "C’est plus juste ainsi.");
        }

        void answersTheQuestion(int number, String answer) {
            opensProposal(number);
            page.locator("li[id^=c-] a").first().click();
            fills("Votre réponse", "Your answer", answer);
            pressesJust("Répondre", "Answer");
            reads(answer, answer);
        }

        void readsTheFormerText(int number) {
            opensProposal(number);
            page.locator("a[href$='/texts']").click();
            reads("Ce qu’elle disait avant", "What it said before");
            assertThat(page.locator("del")).hasText("boit");
            assertThat(page.locator("ins")).hasText("boit, et qui paie");
        }

        void takesBackTheQuestion(int number) {
            opensProposal(number);
            presses("Reprendre mon commentaire", "Take my comment back");
            reads("Commentaire repris", "Comment taken back");
        }

        void bringsTogether(int number, int other, String title) {
            opensProposal(number, "/merger");
            ticks("N° " + other + ".", "No. " + other + ".");
            fills("Titre", "Title", title);
            presses("Réunir", "Bring together");
            reads(title, title);
        }

        void splits(int number, String one, String two) {
            opensProposal(number, "/split");
            page.locator("#title-1").fill(one);
            page.locator("#question-1").fill("Qui veille ?");
            page.locator("#title-2").fill(two);
            page.locator("#question-2").fill("Qui dort ?");
            presses("Partager", "Split");
            reads(one, one);
        }

        void seesInThePicture(int proposals) {
            assertThat(page.locator("svg.lineage circle")).hasCount(proposals);
            assertThat(page.locator("svg.lineage")).isVisible();
        }

        private void pressesJust(String french, String english) {
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName(reading.in(french, english))
                                    .setExact(true))
                    .click();
        }
    }
}
