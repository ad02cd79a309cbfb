package maillage.mailing.staff;

import static maillage.cast.People.INES;
import static maillage.cast.People.MAELLE;
import static maillage.cast.People.YANIS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import maillage.cast.Cast;
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
class StaffMailWebTest {
    @Autowired private Visitors visitors;

    @Autowired private Outbox outbox;

    @Autowired private TransactionTemplate transactions;

    @Autowired private JdbcClient db;

    @BeforeEach
    void stage() {
        Cast.enter(db);
    }

    @Test
    void whoRunsTheNetworkSeesWhatFailedAndWhy() {
        String failed = failed("oumar@metiers.example", "550 no such mailbox");

        var page = visitors.as(MAELLE).get("/staff/mail").page();

        assertThat(page.select("main").text())
                .contains(
                        "Un courriel n’a pas pu partir",
                        "oumar@metiers.example",
                        "550 no such mailbox",
                        "7 essais");
        assertThat(page.select("form[action$=" + failed + "/attempts]")).hasSize(1);
        assertThat(visitors.as(MAELLE).get("/en/staff/mail").text())
                .contains("One message could not be sent");
    }

    @Test
    void aFailedLetterIsTriedAgainWhenAskedAndTheTrailSaysSo() {
        String failed = failed("oumar@metiers.example", "550 no such mailbox");
        Visitor maelle = visitors.as(MAELLE);
        maelle.get("/staff/mail");

        assertThat(maelle.post("/staff/mail/" + failed + "/attempts", Map.of()).location())
                .isEqualTo("/equipe/mail");

        assertThat(state(failed)).isIn("waiting", "sent");
        assertThat(
                        db.sql(
                                        "select count(*) from identity.trail where action = 'letter-retried'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void allFailuresAreTriedAgainAtOnce() {
        String first = failed("oumar@metiers.example", "connection refused");
        String second = failed("tove@nordvind.example", "connection refused");

        visitors.as(MAELLE).post("/staff/mail/attempts", Map.of());

        assertThat(state(first)).isNotEqualTo("failed");
        assertThat(state(second)).isNotEqualTo("failed");
    }

    @Test
    void onlyAFailedLetterIsTriedAgain() {
        String waiting = post("ines@toits.example");

        assertThat(
                        visitors.as(MAELLE)
                                .post("/staff/mail/" + waiting + "/attempts", Map.of())
                                .status())
                .isEqualTo(404);
    }

    @Test
    void theTeamsDayNamesFailuresToWhoCanActOnThem() {
        failed("oumar@metiers.example", "550 no such mailbox");

        assertThat(visitors.as(MAELLE).get("/staff").text())
                .contains("Un courriel n’a pas pu partir");
        assertThat(visitors.as(YANIS).get("/staff").text())
                .doesNotContain("Un courriel n’a pas pu partir");
    }

    @Test
    void nobodyElseSeesTheMail() {
        String failed = failed("oumar@metiers.example", "550 no such mailbox");

        assertThat(visitors.anyone().get("/staff/mail").status()).isEqualTo(303);
        assertThat(visitors.as(INES).get("/staff/mail").status()).isEqualTo(403);
        assertThat(visitors.as(YANIS).get("/staff/mail").status()).isEqualTo(403);
        assertThat(
                        visitors.as(YANIS)
                                .post("/staff/mail/" + failed + "/attempts", Map.of())
                                .status())
                .isEqualTo(403);
        assertThat(state(failed)).isEqualTo("failed");
    }

    private String failed(String address, String reason) {
        String id = post(address);
        db.sql(
                        "update mailing.outbox set state = 'failed', attempts = 7, last_error = :reason, last_attempt_at = now() where id = cast(:id as uuid)")
                .param("reason", reason)
                .param("id", id)
                .update();
        return id;
    }

    /** For tomorrow, so that it stays. */
    private String post(String address) {
        var envelope =
                Envelope.to(new EmailAddress(address), "Oumar", Language.FR, "invitation")
                        .notBefore(TestClock.NOW.plusSeconds(86_400));
        transactions.executeWithoutResult(
                status -> outbox.post(envelope, Letter.of("Réunion du 12 mai", "Bonjour,")));
        return db.sql("select id from mailing.outbox where to_address = :to")
                .param("to", address)
                .query(String.class)
                .single();
    }

    private String state(String id) {
        return db.sql("select state from mailing.outbox where id = cast(:id as uuid)")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
