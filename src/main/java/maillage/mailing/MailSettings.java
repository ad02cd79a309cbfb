package maillage.mailing;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves: {@code maillage.mail.*}, or {@code MAILLAGE_MAIL_…} in the environment.
 *
 * @param host of the mail server; while it is empty letters wait
 * @param from the sender of every letter, as {@code Network <address@host>}; its host also ends
 *     every Message-ID
 * @param username empty: the server asks for none
 */
@ConfigurationProperties("maillage.mail")
public record MailSettings(
        @DefaultValue("smtp") Mode mode,
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("Maillage <maillage@localhost.localdomain>") String from,
        @DefaultValue("starttls") Tls tls) {
    /**
     * {@code MAILBOX}: nothing leaves, the demonstration's mailbox page shows it. {@code HOLD}:
     * letters wait, as after a restore elsewhere.
     */
    public enum Mode {
        SMTP,
        MAILBOX,
        HOLD
    }

    /**
     * {@code STARTTLS} refuses a server that cannot; {@code IMPLICIT} is for port 465; {@code NONE}
     * is for a server on the same machine.
     */
    public enum Tls {
        STARTTLS,
        IMPLICIT,
        NONE
    }

    public MailSettings {
        try {
            new InternetAddress(from, true).validate();
        } catch (AddressException wrong) {
            throw new IllegalArgumentException(
                    "maillage.mail.from is not an address: " + from, wrong);
        }
    }

    /** Whether letters leave at all; else they wait. */
    public boolean sends() {
        return mode == Mode.MAILBOX || (mode == Mode.SMTP && !host.isEmpty());
    }

    /** The host of the sender's address. */
    public String domain() {
        String address = sender().getAddress();
        return address.substring(address.indexOf('@') + 1);
    }

    public InternetAddress sender() {
        try {
            return new InternetAddress(from, true);
        } catch (AddressException checkedBefore) {
            throw new IllegalStateException(checkedBefore);
        }
    }

    /** Says no secret. */
    @Override
    public String toString() {
        return "mail by " + mode + " through " + host + ":" + port + " as " + from;
    }
}
