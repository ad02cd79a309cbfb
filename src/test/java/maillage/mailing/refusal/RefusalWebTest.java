package maillage.mailing.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import maillage.kernel.EmailAddress;
import maillage.kernel.Language;
import maillage.mailing.Envelope;
import maillage.mailing.Letter;
import maillage.mailing.Outbox;
import maillage.testing.TestClock;
import maillage.testing.Visitor;
import maillage.testing.Visitors;
import maillage.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WebTest
class RefusalWebTest {
    private static final Envelope REMINDER =
            Envelope.to(
                    new EmailAddress("ines@toits.example"),
                    "Inès Maubert",
                    Language.FR,
                    "reminder");

    @Autowired private Visitors visitors;

    @Autowired private Outbox outbox;

    @Autowired private TransactionTemplate transactions;

    @Autowired private JdbcClient db;

    private String link = "";

    @BeforeEach
    void aReminderWaits() {
        post(REMINDER.mayBeRefused().notBefore(TestClock.NOW.plusSeconds(3600)));
        link =
                URI.create(
                                db.sql("select unsubscribe_address from mailing.outbox")
                                        .query(String.class)
                                        .single())
                        .getPath();
    }

    @Test
    void openingTheLinkChangesNothing() {
        Visitor.Answer page = visitors.anyone().get(link);

        assertThat(page.text()).contains("ines@toits.example", "Rappels");
        assertThat(states()).containsExactly("waiting");
    }

    @Test
    void theButtonRefusesTheKindAndWhatWaitsIsDropped() {
        Visitor ines = visitors.anyone();
        ines.get(link);

        Visitor.Answer answer = ines.post(link, Map.of());

        assertThat(answer.status()).isEqualTo(303);
        assertThat(ines.get(answer.location()).text())
                .contains("Vous ne recevrez plus ces messages");
        post(REMINDER.mayBeRefused());
        assertThat(states()).containsExactly("dropped", "dropped");
    }

    @Test
    void aMailProgramRefusesInOneClickWithoutAnyToken() {
        assertThat(visitors.anyone().forged(link, Map.of("List-Unsubscribe", "One-Click")).status())
                .isEqualTo(200);
        assertThat(
                        visitors.anyone()
                                .forged("/en" + link, Map.of("List-Unsubscribe", "One-Click"))
                                .status())
                .isEqualTo(200);
        assertThat(states()).containsExactly("dropped");
    }

    @Test
    void whatIsPartOfAnActStillArrivesAndOtherKindsToo() {
        visitors.anyone().forged(link, Map.of("List-Unsubscribe", "One-Click"));

        post(REMINDER.notBefore(TestClock.NOW.plusSeconds(60)));
        post(
                Envelope.to(REMINDER.to(), "Inès", Language.FR, "invitation")
                        .mayBeRefused()
                        .notBefore(TestClock.NOW.plusSeconds(60)));

        assertThat(states()).containsExactly("dropped", "waiting", "waiting");
    }

    @Test
    void aRefusalCanBeTakenBack() {
        Visitor ines = visitors.anyone();
        ines.post(link, Map.of());

        assertThat(ines.post(link + "/consent", Map.of()).status()).isEqualTo(303);

        post(REMINDER.mayBeRefused().notBefore(TestClock.NOW.plusSeconds(60)));
        assertThat(states()).containsExactly("dropped", "waiting");
    }

    @Test
    void aLinkThatWasNeverSentLeadsNowhere() {
        assertThat(visitors.anyone().get("/unsubscribe/guess").status()).isEqualTo(404);
        assertThat(
                        visitors.anyone()
                                .forged(
                                        "/unsubscribe/guess",
                                        Map.of("List-Unsubscribe", "One-Click"))
                                .status())
                .isEqualTo(404);
    }

    private void post(Envelope envelope) {
        transactions.executeWithoutResult(
                status -> outbox.post(envelope, Letter.of("Dans trois jours", "Bonjour Inès,")));
    }

    private List<String> states() {
        return db.sql("select state from mailing.outbox order by state").query(String.class).list();
    }
}
