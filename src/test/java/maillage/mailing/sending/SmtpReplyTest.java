package maillage.mailing.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import maillage.mailing.PostOffice;
import org.junit.jupiter.api.Test;

/** What each answer of a mail server means for the letter. */
class SmtpReplyTest {
    @Test
    void aRecipientThatDoesNotExistIsRefusedForGood() throws Exception {
        assertThat(deliveryWhen("RCPT", "550 5.1.1 no such mailbox"))
                .isInstanceOfSatisfying(
                        Delivery.Refused.class,
                        refused -> assertThat(refused.reason()).contains("no such mailbox"));
    }

    @Test
    void aFullMailboxIsTriedAgain() throws Exception {
        assertThat(deliveryWhen("RCPT", "452 4.2.2 mailbox full"))
                .isInstanceOf(Delivery.Postponed.class);
    }

    @Test
    void contentThatTheServerWillNotTakeIsRefusedForGood() throws Exception {
        assertThat(deliveryWhen(".", "554 5.7.1 content rejected"))
                .isInstanceOf(Delivery.Refused.class);
    }

    @Test
    void aServerThatAsksForTimeGetsIt() throws Exception {
        assertThat(deliveryWhen(".", "451 4.7.1 greylisted"))
                .isInstanceOf(Delivery.Postponed.class);
    }

    @Test
    void anAnswerAboutUsIsNotTheLettersFault() throws Exception {
        assertThat(deliveryWhen("MAIL", "530 5.7.0 sign in first"))
                .isNotInstanceOf(Delivery.Refused.class);
        assertThat(deliveryWhen("EHLO", "554 no service")).isNotInstanceOf(Delivery.Refused.class);
    }

    @Test
    void aServerThatTakesItHasIt() throws Exception {
        assertThat(deliveryWhen("nothing", "")).isInstanceOf(Delivery.Accepted.class);
    }

    private static Delivery deliveryWhen(String command, String answer) throws Exception {
        try (var server = new ScriptedSmtp(command, answer)) {
            var parcel =
                    new Parcel(
                            UUID.randomUUID(),
                            "<1@passerelles.example>",
                            "amina@passerelles.example",
                            "Amina",
                            "fr",
                            "Réunion",
                            "Bonjour",
                            "<p>Bonjour</p>",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            0);
            return new SmtpPostman(
                            PostOffice.settings(server.port()),
                            Clock.fixed(PostOffice.NOON, ZoneOffset.UTC))
                    .deliver(parcel);
        }
    }
}
