package maillage.mailing.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import maillage.mailing.MailSettings;
import org.jspecify.annotations.Nullable;

/**
 * One conversation with the mail server for many letters: an invitation to a whole group is not
 * three hundred handshakes.
 */
final class SmtpLine {
    /** Servers hang up after a number of letters of their choice; few choose less. */
    private static final int LETTERS = 50;

    private final MailSettings settings;
    private @Nullable Session session;
    private @Nullable Transport transport;
    private int letters;

    SmtpLine(MailSettings settings) {
        this.settings = settings;
    }

    /** Made on first use: most starts send nothing at once. */
    Session session() {
        Session made = session;
        if (made == null) {
            made = Session.getInstance(properties());
            session = made;
        }
        return made;
    }

    /** Does nothing while the line is open. */
    void open() throws MessagingException {
        Transport open = transport;
        if (open != null && letters < LETTERS && open.isConnected()) {
            return;
        }
        close();
        Transport fresh =
                session()
                        .getTransport(
                                settings.tls() == MailSettings.Tls.IMPLICIT ? "smtps" : "smtp");
        transport = fresh;
        letters = 0;
        if (settings.username().isEmpty()) {
            fresh.connect(settings.host(), settings.port(), null, null);
        } else {
            fresh.connect(
                    settings.host(), settings.port(), settings.username(), settings.password());
        }
    }

    void send(MimeMessage message) throws MessagingException {
        Transport open = transport;
        if (open == null) {
            throw new IllegalStateException("the line is not open");
        }
        letters++;
        open.sendMessage(message, message.getAllRecipients());
    }

    void close() {
        Transport open = transport;
        transport = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException alreadyGone) {
                // The server hung up first: what counts is that the line is closed.
            }
        }
    }

    private Properties properties() {
        var properties = new Properties();
        for (String protocol : new String[] {"mail.smtp.", "mail.smtps."}) {
            properties.setProperty(protocol + "connectiontimeout", "10000");
            properties.setProperty(protocol + "timeout", "20000");
            properties.setProperty(protocol + "writetimeout", "20000");
            properties.setProperty(protocol + "localhost", settings.domain());
            properties.setProperty(protocol + "from", settings.sender().getAddress());
            properties.setProperty(
                    protocol + "auth", String.valueOf(!settings.username().isEmpty()));
            properties.setProperty(
                    protocol + "starttls.enable",
                    String.valueOf(settings.tls() == MailSettings.Tls.STARTTLS));
            properties.setProperty(
                    protocol + "starttls.required",
                    String.valueOf(settings.tls() == MailSettings.Tls.STARTTLS));
            properties.setProperty(protocol + "ssl.checkserveridentity", "true");
        }
        return properties;
    }
}
