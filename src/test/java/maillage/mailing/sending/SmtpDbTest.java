package maillage.mailing.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import maillage.kernel.EmailAddress;
import maillage.kernel.Language;
import maillage.mailing.CalendarEntry;
import maillage.mailing.Envelope;
import maillage.mailing.Invite;
import maillage.mailing.Party;
import maillage.mailing.PostOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real SMTP server in this process. */
class SmtpDbTest {
    private final PostOffice office = PostOffice.emptied();
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
    void anInvitationArrivesAsTextHtmlAndCalendarWithTheSameAsAFile() throws Exception {
        office.post(envelope().mayBeRefused().with(invite()));

        sending().sendAll();

        MimeMessage message = only();
        assertThat(types(message))
                .containsExactly(
                        "multipart/mixed",
                        "multipart/alternative",
                        "text/plain",
                        "text/html",
                        "text/calendar",
                        "application/ics");
        assertThat(parts(message).get(2).getContent())
                .asString()
                .contains("La réunion est confirmée.");
        assertThat(parts(message).get(4).getContentType())
                .containsIgnoringWhitespaces("charset=UTF-8;method=REQUEST");
        Part file = parts(message).get(5);
        assertThat(file.getFileName()).isEqualTo("invite.ics");
        assertThat(file.getDisposition()).isEqualTo("attachment");
        assertThat(bytes(file)).isEqualTo(bytes(parts(message).get(4)));
        assertThat(new String(bytes(file), StandardCharsets.UTF_8))
                .contains("METHOD:REQUEST", "TZID:Europe/Paris", "SUMMARY:Réunion");
    }

    @Test
    void everyLetterSaysWhoItIsFromThatAMachineWroteItAndHowToStopIt() throws Exception {
        office.post(envelope().mayBeRefused().with(invite()));

        sending().sendAll();

        MimeMessage message = only();
        String id =
                office.db()
                        .sql("select message_id from mailing.outbox")
                        .query(String.class)
                        .single();
        String stop =
                office.db()
                        .sql("select unsubscribe_address from mailing.outbox")
                        .query(String.class)
                        .single();
        assertThat(header(message, "Message-ID")).isEqualTo(id);
        assertThat(header(message, "From")).isEqualTo("Passerelles <reseau@passerelles.example>");
        assertThat(header(message, "Reply-To")).isEqualTo("equipe@passerelles.example");
        assertThat(header(message, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(header(message, "List-Unsubscribe")).isEqualTo("<" + stop + ">");
        assertThat(header(message, "List-Unsubscribe-Post"))
                .isEqualTo("List-Unsubscribe=One-Click");
        assertThat(header(message, "Content-Language")).isEqualTo("fr");
        assertThat(message.getSubject()).isEqualTo("Réunion du 12 mars");
        assertThat(message.getSentDate()).isNotNull();
        assertThat(message.getAllRecipients()[0])
                .hasToString("=?UTF-8?Q?Zo=C3=A9_Belkacem?= <zoe@passerelles.example>");
    }

    @Test
    void aLetterWithoutCalendarThatCannotBeRefusedIsPlainer() throws Exception {
        office.post(envelope());

        sending().sendAll();

        assertThat(types(only()))
                .containsExactly("multipart/alternative", "text/plain", "text/html");
        assertThat(only().getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void lettersWaitWhileNoServerAnswers() {
        office.post(envelope());
        Sending sending = sending();
        server.stop();

        sending.sendAll();

        assertThat(
                        office.db()
                                .sql("select state, attempts from mailing.outbox")
                                .query()
                                .singleRow())
                .containsEntry("state", "waiting")
                .containsEntry("attempts", 1);
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

    private static Envelope envelope() {
        return Envelope.to(
                new EmailAddress("zoe@passerelles.example"),
                "Zoé Belkacem",
                Language.FR,
                "invitation");
    }

    private static Invite invite() {
        var starts = LocalDateTime.of(2027, 3, 12, 10, 0).atZone(ZoneId.of("Europe/Paris"));
        var team = new Party("L’équipe", new EmailAddress("equipe@passerelles.example"));
        var entry =
                new CalendarEntry(
                        "1@passerelles.example",
                        0,
                        starts,
                        starts.plusHours(2),
                        "Réunion",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        team,
                        CalendarEntry.Status.CONFIRMED);
        return new Invite(
                entry, new Party("Zoé Belkacem", new EmailAddress("zoe@passerelles.example")));
    }

    private MimeMessage only() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private static String header(MimeMessage message, String name) throws Exception {
        return String.join(" | ", message.getHeader(name)).replace("\r\n ", "");
    }

    private static List<String> types(Part message) throws Exception {
        var types = new ArrayList<String>();
        for (Part part : parts(message)) {
            types.add(part.getContentType().replaceAll(";(?s:.*)", ""));
        }
        return types;
    }

    private static List<Part> parts(Part whole) throws Exception {
        var parts = new ArrayList<Part>();
        parts.add(whole);
        if (whole.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                parts.addAll(parts(several.getBodyPart(i)));
            }
        }
        return parts;
    }

    private static byte[] bytes(Part part) throws Exception {
        return part.getInputStream().readAllBytes();
    }
}
