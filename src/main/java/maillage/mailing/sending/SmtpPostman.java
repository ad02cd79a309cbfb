package maillage.mailing.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Optional;
import maillage.mailing.MailSettings;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.stereotype.Component;

/** Speaks SMTP; in the demonstration's mode nothing leaves, and every letter counts as sent. */
@Component
class SmtpPostman implements Postman {
    private final MailSettings settings;
    private final Clock clock;
    private final SmtpLine line;

    SmtpPostman(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.line = new SmtpLine(settings);
    }

    @Override
    public boolean isOnDuty() {
        return settings.sends();
    }

    @Override
    public synchronized Delivery deliver(Parcel parcel) {
        if (settings.mode() == MailSettings.Mode.MAILBOX) {
            return new Delivery.Accepted();
        }
        MimeMessage message =
                Composing.compose(line.session(), parcel, settings.sender(), clock.instant());
        try {
            line.open();
        } catch (MessagingException silent) {
            line.close();
            return new Delivery.Unreachable(said(silent));
        }
        try {
            line.send(message);
            return new Delivery.Accepted();
        } catch (MessagingException answer) {
            line.close();
            return reply(answer)
                    .map(
                            reply ->
                                    reply.code() >= 500
                                            ? new Delivery.Refused(reply.words())
                                            : new Delivery.Postponed(reply.words()))
                    .orElseGet(() -> new Delivery.Postponed(said(answer)));
        }
    }

    @Override
    public synchronized void rest() {
        line.close();
    }

    /**
     * The server's answer about the recipient or the content; its answers about us, such as a
     * refused sender, are not the letter's fault.
     */
    private static Optional<Reply> reply(Throwable trouble) {
        for (Throwable at = trouble;
                at != null;
                at = at instanceof MessagingException next ? next.getNextException() : null) {
            if (at instanceof SMTPAddressFailedException address) {
                return Optional.of(new Reply(address.getReturnCode(), said(address)));
            }
            if (at instanceof SMTPSendFailedException content
                    && (content.getCommand().equals(".") || content.getCommand().equals("DATA"))) {
                return Optional.of(new Reply(content.getReturnCode(), said(content)));
            }
        }
        return Optional.empty();
    }

    private static String said(Throwable trouble) {
        String words = String.valueOf(trouble.getMessage()).strip();
        return words.length() > 500 ? words.substring(0, 500) : words;
    }

    private record Reply(int code, String words) {}
}
