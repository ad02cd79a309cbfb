package maillage.mailing.sending;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.Properties;
import maillage.mailing.MailSettings;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Speaks SMTP; in the demonstration's mode nothing leaves, and every letter counts as sent. */
@Component
class SmtpPostman implements Postman {
    private final MailSettings settings;
    private @Nullable JavaMailSenderImpl sender;

    SmtpPostman(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean isOnDuty() {
        return settings.sends();
    }

    @Override
    public Delivery deliver(Parcel parcel) {
        if (settings.mode() == MailSettings.Mode.MAILBOX) {
            return new Delivery.Accepted();
        }
        JavaMailSenderImpl mail = sender();
        try {
            mail.send(Composing.compose(mail.createMimeMessage(), parcel, settings.sender()));
            return new Delivery.Accepted();
        } catch (MailSendException trouble) {
            return judge(trouble);
        } catch (MailException trouble) {
            return new Delivery.Unreachable(said(trouble));
        }
    }

    private static Delivery judge(MailSendException trouble) {
        Exception[] causes = trouble.getMessageExceptions();
        if (causes.length == 0) {
            return new Delivery.Unreachable(said(trouble));
        }
        return reply(causes[0])
                .map(reply -> reply.code() >= 500 ? new Delivery.Refused(reply.words()) : new Delivery.Postponed(reply.words()))
                .orElseGet(() -> new Delivery.Postponed(said(causes[0])));
    }

    /** The server's answer about the recipient or the content; its answers about us, such as a wrong password or sender, are not the letter's fault. */
    private static Optional<Reply> reply(Throwable trouble) {
        for (Throwable at = trouble; at != null; at = at instanceof MessagingException next ? next.getNextException() : null) {
            if (at instanceof SMTPAddressFailedException address) {
                return Optional.of(new Reply(address.getReturnCode(), said(address)));
            }
            if (at instanceof SMTPSendFailedException content && (content.getCommand().equals(".") || content.getCommand().equals("DATA"))) {
                return Optional.of(new Reply(content.getReturnCode(), said(content)));
            }
        }
        return Optional.empty();
    }

    private static String said(Throwable trouble) {
        String words = String.valueOf(trouble.getMessage()).strip();
        return words.length() > 500 ? words.substring(0, 500) : words;
    }

    private synchronized JavaMailSenderImpl sender() {
        JavaMailSenderImpl made = sender;
        if (made == null) {
            made = new JavaMailSenderImpl();
            made.setHost(settings.host());
            made.setPort(settings.port());
            made.setJavaMailProperties(properties());
            if (!settings.username().isEmpty()) {
                made.setUsername(settings.username());
                made.setPassword(settings.password());
            }
            sender = made;
        }
        return made;
    }

    private Properties properties() {
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", "10000");
        properties.setProperty("mail.smtp.timeout", "20000");
        properties.setProperty("mail.smtp.writetimeout", "20000");
        properties.setProperty("mail.smtp.auth", String.valueOf(!settings.username().isEmpty()));
        properties.setProperty("mail.smtp.localhost", settings.domain());
        switch (settings.tls()) {
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case IMPLICIT -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
        }
        return properties;
    }

    private record Reply(int code, String words) {}
}
