package maillage.mailing.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import maillage.kernel.EmailAddress;
import maillage.kernel.Language;
import maillage.mailing.CalendarEntry;
import maillage.mailing.Envelope;
import maillage.mailing.Invite;
import maillage.mailing.Letter;
import maillage.mailing.Outbox;
import maillage.mailing.Party;
import maillage.platform.web.NetworkProfiles;
import maillage.testing.TestClock;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WebTest
class MailboxWebTest {
    @Autowired private Visitors visitors;

    @Autowired private Outbox outbox;

    @Autowired private TransactionTemplate transactions;

    @Autowired private TestClock clock;

    @Autowired private NetworkProfiles network;

    @Autowired private JdbcClient db;

    @Test
    void theNewestLetterComesFirstAndThoseForLaterAreNotThereYet() {
        post(to("ines"), Letter.of("La première", "Bonjour,"));
        clock.advance(Duration.ofMinutes(1));
        post(to("ines"), Letter.of("La seconde", "Bonjour,"));
        post(
                to("ines").notBefore(clock.instant().plusSeconds(3600)),
                Letter.of("Le rappel", "Bonjour,"));

        var titles =
                visitors.anyone()
                        .get("/boite-aux-lettres")
                        .page()
                        .select(".entry-title")
                        .eachText();

        assertThat(titles).containsExactly("La seconde", "La première");
    }

    @Test
    void lettersAreFoundByRecipientAndByWordsWhateverTheAccents() {
        post(to("ines"), Letter.of("Réunion", "Bonjour,").paragraph("Ordre du jour à venir."));
        post(to("oumar"), Letter.of("Réunion", "Bonjour,"));

        assertThat(visitors.anyone().get("/mailbox?to=oumar").page().select(".entry-title"))
                .hasSize(1);
        assertThat(visitors.anyone().get("/mailbox?words=reunion").page().select(".entry-title"))
                .hasSize(2);
        assertThat(
                        visitors.anyone()
                                .get("/mailbox?words=jour%20a%20venir")
                                .page()
                                .select(".entry-title"))
                .hasSize(1);
        assertThat(visitors.anyone().get("/mailbox?words=100%25").text())
                .contains("Aucun message ne correspond");
        assertThat(visitors.anyone().get("/en/mailbox?to=nobody").text())
                .contains("No message matches");
    }

    @Test
    void fiftyLettersArePagedAndNoneIsSkipped() {
        for (int i = 0; i < 53; i++) {
            clock.advance(Duration.ofSeconds(1));
            post(to("ines"), Letter.of("Lettre " + i, "Bonjour,"));
        }
        Visitor visitor = visitors.anyone();

        var first = visitor.get("/boite-aux-lettres?words=lettre").page();
        var second = visitor.get(first.select("a:contains(plus anciens)").attr("href")).page();

        assertThat(first.select(".entry-title")).hasSize(50);
        assertThat(second.select(".entry-title").eachText())
                .containsExactly("Lettre 2", "Lettre 1", "Lettre 0");
        assertThat(second.select("a:contains(plus anciens)")).isEmpty();
    }

    @Test
    void aLetterIsShownWithLinksThatWorkAndWithoutWhatItMightSmuggle() {
        post(
                to("ines"),
                Letter.of("<b>Réunion</b>", "Bonjour <script>alert(1)</script>,")
                        .action(
                                "Répondre",
                                java.net.URI.create("https://passerelles.example/r/abc?x=1&y=2")));

        var page = visitors.anyone().get(onlyLetter()).page();

        assertThat(page.select("h1").text()).isEqualTo("<b>Réunion</b>");
        assertThat(page.select(".letter-text").text())
                .contains("Bonjour <script>alert(1)</script>,");
        assertThat(page.select(".letter-text a").attr("href"))
                .isEqualTo("https://passerelles.example/r/abc?x=1&y=2");
        assertThat(page.select("iframe").attr("sandbox"))
                .doesNotContain("allow-scripts", "allow-same-origin");
    }

    @Test
    void theFormattedLetterRunsNoScriptAndIsFramedByThisSiteOnly() {
        post(to("ines"), Letter.of("Réunion", "Bonjour,"));

        Visitor.Answer html = visitors.anyone().get(onlyLetter() + "/html");

        assertThat(html.page().select("h1").text()).isEqualTo("Réunion");
        assertThat(html.header("Content-Security-Policy"))
                .contains("default-src 'none'", "sandbox", "frame-ancestors 'self'")
                .doesNotContain("script");
        assertThat(html.response().headers().allValues("Content-Security-Policy")).hasSize(1);
    }

    @Test
    void theInvitationIsAFileForTheCalendar() {
        var starts = LocalDateTime.of(2026, 5, 12, 14, 0).atZone(ZoneId.of("Europe/Paris"));
        var team = new Party("Équipe", new EmailAddress("equipe@passerelles.example"));
        var entry =
                new CalendarEntry(
                        "1@passerelles.example",
                        0,
                        starts,
                        starts.plusHours(2),
                        "Réunion",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        team,
                        CalendarEntry.Status.CONFIRMED);
        post(to("ines").with(new Invite(entry, team)), Letter.of("Réunion", "Bonjour,"));

        Visitor.Answer file = visitors.anyone().get(onlyLetter() + "/invite.ics");

        assertThat(file.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"invite.ics\"");
        assertThat(file.body()).contains("DTSTART;TZID=Europe/Paris:20260512T140000");
    }

    @Test
    void outsideADemonstrationThereIsNoMailbox() {
        post(to("ines"), Letter.of("Votre lien", "Bonjour,"));
        String letter = onlyLetter();
        db.sql("update platform.network set demonstration = false").update();
        network.forget();

        for (String path :
                new String[] {"/mailbox", letter, letter + "/html", letter + "/invite.ics"}) {
            assertThat(visitors.anyone().get(path).status()).isEqualTo(404);
        }
    }

    private void post(Envelope envelope, Letter letter) {
        transactions.executeWithoutResult(status -> outbox.post(envelope, letter));
    }

    private static Envelope to(String name) {
        return Envelope.to(
                new EmailAddress(name + "@passerelles.example"),
                "Inès Maubert",
                Language.FR,
                "invitation");
    }

    private String onlyLetter() {
        return "/mailbox/" + db.sql("select id from mailing.outbox").query(String.class).single();
    }
}
