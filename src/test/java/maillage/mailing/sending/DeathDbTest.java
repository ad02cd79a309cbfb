package maillage.mailing.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import maillage.mailing.PostOffice;
import maillage.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * No letter is lost though the program dies at any point; none is repeated unless it dies between
 * acceptance and commit.
 */
class DeathDbTest {
    private final PostOffice office = PostOffice.emptied();
    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
        office.post(PostOffice.to("amina"));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aDeathBeforeTheServerHasItSendsItOnceAfterwards() throws Exception {
        sendAndDie("BEFORE");
        assertThat(messageIds()).isEmpty();

        sendUntilNothingWaits();

        assertThat(messageIds()).containsExactly(posted());
    }

    @Test
    void aDeathBetweenAcceptanceAndCommitSendsItAgainUnderTheSameMessageId() throws Exception {
        sendAndDie("AFTER");
        assertThat(messageIds()).containsExactly(posted());

        sendUntilNothingWaits();

        assertThat(messageIds()).containsExactly(posted(), posted());
    }

    @Test
    void aDeathAfterTheCommitSendsNothingAgain() throws Exception {
        sendAndDie("LATER");

        sendUntilNothingWaits();

        assertThat(messageIds()).containsExactly(posted());
    }

    @Test
    void aCommitThatFailsAfterAcceptanceSendsItAgainUnderTheSameMessageId() throws Exception {
        assertThatIllegalStateException()
                .isThrownBy(
                        () ->
                                office.transactions()
                                        .executeWithoutResult(
                                                status -> {
                                                    sending().sendNext();
                                                    throw new IllegalStateException(
                                                            "the database went away");
                                                }));

        sendUntilNothingWaits();

        assertThat(messageIds()).containsExactly(posted(), posted());
    }

    private void sendAndDie(String moment) throws Exception {
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingPostman.class.getName(),
                        TestDatabase.url("post_office"),
                        TestDatabase.username(),
                        TestDatabase.password(),
                        String.valueOf(server.getSmtp().getPort()),
                        moment);
        Process node = new ProcessBuilder(command).inheritIO().start();
        assertThat(node.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(node.exitValue()).isEqualTo(137);
    }

    /** PostgreSQL lets go of a dead node's letter as soon as it notices the broken connection. */
    private void sendUntilNothingWaits() {
        Instant patience = Instant.now().plusSeconds(20);
        do {
            sending().sendAll();
            Thread.onSpinWait();
        } while (waiting() > 0 && Instant.now().isBefore(patience));
        assertThat(waiting()).isZero();
    }

    private Sending sending() {
        var postman =
                new SmtpPostman(
                        PostOffice.settings(server.getSmtp().getPort()),
                        Clock.fixed(PostOffice.NOON, ZoneOffset.UTC));
        return new Sending(
                new SendingStore(office.db()),
                postman,
                office.transactions(),
                Clock.fixed(PostOffice.NOON, ZoneOffset.UTC));
    }

    private int waiting() {
        return office.db()
                .sql("select count(*) from mailing.outbox where state = 'waiting'")
                .query(Integer.class)
                .single();
    }

    private String posted() {
        return office.db()
                .sql("select message_id from mailing.outbox")
                .query(String.class)
                .single();
    }

    private List<String> messageIds() throws Exception {
        var ids = new java.util.ArrayList<String>();
        for (MimeMessage message : server.getReceivedMessages()) {
            ids.add(message.getMessageID());
        }
        return ids;
    }
}
