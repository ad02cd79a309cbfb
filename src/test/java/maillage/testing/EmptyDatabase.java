package maillage.testing;

import maillage.platform.web.NetworkProfiles;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Empties every table but those that the migrations fill, and sets the clock back. */
class EmptyDatabase implements BeforeEachCallback {
    private volatile String truncate = "";

    @Override
    public void beforeEach(ExtensionContext test) {
        ApplicationContext context = SpringExtension.getApplicationContext(test);
        JdbcClient db = context.getBean(JdbcClient.class);
        context.getBean(TestClock.class).reset();
        if (truncate.isEmpty()) {
            truncate =
                    db.sql(
                                    """
                            select 'truncate ' || string_agg(format('%I.%I', schemaname, tablename), ', ') || ' cascade' from pg_tables
                            where schemaname in ('platform', 'mailing', 'identity', 'network', 'meetings', 'groups', 'themes')
                              and tablename not in ('network', 'term', 'scheduled_tasks')
                            """)
                            .query(String.class)
                            .single();
        }
        empty(db);
        // The lists that the migrations deliver refer to nothing that was emptied, so they stay.
        db.sql(
                        "delete from network.term where id not in (select id from network.term where position < 100)")
                .update();
        db.sql(
                        """
                        update platform.network set names = '{"fr": "Passerelles", "en": "Passerelles"}', demonstration = true, founded_in = 2008,
                               baseline = '{}', description = '{}', contact_email = 'equipe@passerelles.example'
                        """)
                .update();
        context.getBean(NetworkProfiles.class).forget();
    }

    /**
     * What the test before announced may still be written by its listeners: whoever waits for the
     * other tries again.
     */
    private void empty(JdbcClient db) {
        for (int turn = 1; ; turn++) {
            try {
                db.sql(truncate).update();
                return;
            } catch (PessimisticLockingFailureException busy) {
                if (turn == 5) {
                    throw busy;
                }
            }
        }
    }
}
