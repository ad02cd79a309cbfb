package maillage.mailing.sending;

import java.time.Clock;
import java.time.ZoneOffset;
import maillage.mailing.PostOffice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A node of its own that sends one letter and dies, without a word, at the named moment: BEFORE or
 * AFTER the server's acceptance, or LATER, after its own commit.
 */
final class DyingPostman {
    private DyingPostman() {}

    public static void main(String[] arguments) {
        var database = new DriverManagerDataSource(arguments[0], arguments[1], arguments[2]);
        var smtp =
                new SmtpPostman(
                        PostOffice.settings(Integer.parseInt(arguments[3])),
                        Clock.fixed(PostOffice.NOON, ZoneOffset.UTC));
        var moment = arguments[4];
        var postman =
                new SendingDbTest.FakePostman(
                        parcel -> {
                            dieIf(moment.equals("BEFORE"));
                            Delivery delivery = smtp.deliver(parcel);
                            dieIf(moment.equals("AFTER"));
                            return delivery;
                        });
        var transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        new Sending(
                        new SendingStore(JdbcClient.create(database)),
                        postman,
                        transaction,
                        Clock.fixed(PostOffice.NOON, ZoneOffset.UTC))
                .sendNext();
        dieIf(moment.equals("LATER"));
    }

    private static void dieIf(boolean now) {
        if (now) {
            Runtime.getRuntime().halt(137);
        }
    }
}
