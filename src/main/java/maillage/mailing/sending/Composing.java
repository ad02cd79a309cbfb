package maillage.mailing.sending;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/**
 * Makes a MIME message of a parcel: text, HTML and, for an invitation, the calendar object as
 * alternatives of each other (RFC 6047), and the same object as a file for programs that offer only
 * that.
 */
final class Composing {
    private Composing() {}

    /**
     * @param now the date that the letter bears
     */
    static MimeMessage compose(
            Session session, Parcel parcel, InternetAddress sender, Instant now) {
        try {
            var message = new MimeMessage(session);
            message.setFrom(sender);
            message.setRecipient(
                    Message.RecipientType.TO,
                    new InternetAddress(parcel.address(), parcel.name(), "UTF-8"));
            message.setSubject(parcel.subject(), "UTF-8");
            message.setSentDate(Date.from(now));
            message.setHeader("Content-Language", parcel.language());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
            if (parcel.replyTo().isPresent()) {
                message.setReplyTo(InternetAddress.parse(parcel.replyTo().get()));
            }
            if (parcel.refusalAddress().isPresent()) {
                message.setHeader("List-Unsubscribe", "<" + parcel.refusalAddress().get() + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            message.setContent(content(parcel));
            message.saveChanges();
            message.setHeader(
                    "Message-ID", parcel.messageId()); // after saving, which gives another
            return message;
        } catch (MessagingException | UnsupportedEncodingException impossible) {
            throw new IllegalStateException(
                    "letter " + parcel.id() + " cannot be composed", impossible);
        }
    }

    private static MimeMultipart content(Parcel parcel) throws MessagingException {
        var alternatives =
                new MimeMultipart(
                        "alternative", text(parcel.text(), "plain"), text(parcel.html(), "html"));
        if (parcel.calendar().isEmpty()) {
            return alternatives;
        }
        String calendar = parcel.calendar().get();
        String method = parcel.calendarMethod().orElse("PUBLISH");
        alternatives.addBodyPart(
                calendar(calendar, "text/calendar; charset=UTF-8; method=" + method));
        var whole = new MimeBodyPart();
        whole.setContent(alternatives);
        BodyPart file = calendar(calendar, "application/ics; name=invite.ics");
        file.setDisposition("attachment");
        file.setFileName("invite.ics");
        return new MimeMultipart("mixed", whole, file);
    }

    private static MimeBodyPart text(String words, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, "UTF-8", subtype);
        return part;
    }

    private static MimeBodyPart calendar(String calendar, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(
                        new ByteArrayDataSource(calendar.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        return part;
    }
}
