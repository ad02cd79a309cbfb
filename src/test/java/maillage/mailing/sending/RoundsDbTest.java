package maillage.mailing.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import maillage.mailing.PostOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole way, from posting to the server, as the program does it. */
class RoundsDbTest {
    private final PostOffice office = PostOffice.emptied();
    private final Clock clock = Clock.fixed(PostOffice.NOON, ZoneOffset.UTC);
    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aLetterLeavesRightAfterItsCommitNotAtTheNextRound() throws Exception {
        var rounds = new Rounds(sending(server.getSmtp().getPort()), office.bell());
        rounds.start();
        office.post(PostOffice.to("first"));
        assertThat(server.waitForIncomingEmail(10_000, 1)).isTrue();

        long before = System.nanoTime();
        office.post(PostOffice.to("second"));
        assertThat(server.waitForIncomingEmail(10_000, 2)).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));

        rounds.stop();
        assertThat(rounds.isRunning()).isFalse();
    }

    @Test
    void aWholeGroupIsInvitedInAFewConversations() throws Exception {
        office.transactions()
                .executeWithoutResult(
                        status -> {
                            for (int i = 0; i < 120; i++) {
                                office.outbox()
                                        .post(PostOffice.to("member" + i), PostOffice.letter());
                            }
                        });

        try (var counting = new ScriptedSmtp("nothing", "")) {
            sending(counting.port()).sendAll();
            assertThat(counting.conversations()).isEqualTo(3);
        }

        assertThat(
                        office.db()
                                .sql("select count(*) from mailing.outbox where state = 'sent'")
                                .query(Integer.class)
                                .single())
                .isEqualTo(120);
    }

    private Sending sending(int port) {
        return new Sending(
                new SendingStore(office.db()),
                new SmtpPostman(PostOffice.settings(port), clock),
                office.transactions(),
                clock);
    }
}
