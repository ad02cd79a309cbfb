package maillage.mailing;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import maillage.kernel.EmailAddress;
import maillage.kernel.Language;
import maillage.mailing.shared.Bell;
import maillage.platform.text.Texts;
import maillage.platform.web.SiteAddress;
import maillage.testing.TestDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An outbox with its database and no web around it; letters are really committed, as several
 * transactions at once need.
 */
public final class PostOffice {
    private static final class Only {
        private static final PostOffice OFFICE = new PostOffice();
    }

    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();

    @EnableTransactionManagement
    static class Transactions {}

    private PostOffice() {
        DataSource connections = TestDatabase.migrated("post_office");
        var transactions = new JdbcTransactionManager(connections);
        context.register(
                Transactions.class,
                Outbox.class,
                OutboxStore.class,
                Typesetting.class,
                SiteAddress.class,
                Bell.class);
        context.registerBean(DataSource.class, () -> connections);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(connections));
        context.registerBean(JdbcTransactionManager.class, () -> transactions);
        context.registerBean(
                TransactionTemplate.class, () -> new TransactionTemplate(transactions));
        context.registerBean(Clock.class, () -> Clock.fixed(NOON, ZoneOffset.UTC));
        context.registerBean(
                TemplateEngine.class,
                () -> TemplateEngine.createPrecompiled(null, ContentType.Html, null, "pages"));
        context.registerBean(Texts.class, () -> new Texts(null));
        context.registerBean(MailSettings.class, () -> settings(25));
        context.refresh();
    }

    /** The one office of this run, emptied. */
    public static PostOffice emptied() {
        PostOffice office = Only.OFFICE;
        office.db()
                .sql("truncate mailing.outbox, mailing.refusal, mailing.unsubscribe_token")
                .update();
        return office;
    }

    public static MailSettings settings(int port) {
        return new MailSettings(
                MailSettings.Mode.SMTP,
                "127.0.0.1",
                port,
                "",
                "",
                "Passerelles <reseau@passerelles.example>",
                MailSettings.Tls.NONE);
    }

    public static Envelope to(String name) {
        return Envelope.to(
                new EmailAddress(name + "@passerelles.example"),
                "Amina Belkacem",
                Language.FR,
                "invitation");
    }

    public static Letter letter() {
        return Letter.of("Réunion du 12 mars", "Bonjour Amina,")
                .paragraph("La réunion est confirmée.");
    }

    /** In a transaction of its own. */
    public void post(Envelope envelope) {
        transactions().executeWithoutResult(status -> outbox().post(envelope, letter()));
    }

    public Outbox outbox() {
        return context.getBean(Outbox.class);
    }

    public JdbcClient db() {
        return context.getBean(JdbcClient.class);
    }

    public TransactionTemplate transactions() {
        return context.getBean(TransactionTemplate.class);
    }

    public Bell bell() {
        return context.getBean(Bell.class);
    }
}
