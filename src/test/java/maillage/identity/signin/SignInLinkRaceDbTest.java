package maillage.identity.signin;

import static maillage.cast.People.INES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import maillage.platform.secret.Tokens;
import maillage.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** One link, pressed on two phones at one instant. In a database of its own. */
class SignInLinkRaceDbTest {
    private static final DataSource SOURCE = TestDatabase.migrated("sign_in_race");
    private static final Instant NOW = Instant.parse("2026-04-14T08:00:00Z");
    private final JdbcClient db = JdbcClient.create(SOURCE);
    private final byte[] hash = Tokens.hash(UUID.randomUUID().toString());

    @BeforeEach
    void inesHasALink() {
        db.sql(
                        "insert into identity.account (id, family_name) values (?, 'Maubert') on conflict do nothing")
                .param(INES.value())
                .update();
        new SignInLinkStore(db).insert(hash, INES, NOW, NOW.plusSeconds(1800), null);
    }

    @Test
    void ofTwoWhoLookFirstAndUseItThenBothGetIn() throws Exception {
        try (var one = new Phone();
                var other = new Phone()) {
            assertThat(one.store.owner(hash, NOW)).isPresent();
            assertThat(other.store.owner(hash, NOW)).isPresent();
            assertThat(one.useWithoutLookingAgain(hash)).isEqualTo(1);
            one.connection.commit();
            assertThat(other.useWithoutLookingAgain(hash)).isEqualTo(1);
        }
    }

    @Test
    void ofTwoWhoPressAtOnceOneGetsIn() throws Exception {
        try (var one = new Phone();
                var other = new Phone();
                var threads = Executors.newSingleThreadExecutor()) {
            assertThat(one.store.use(hash, NOW)).isPresent();
            Future<Optional<SignInLinkStore.Used>> second =
                    threads.submit(() -> other.store.use(hash, NOW));
            await().until(this::someoneWaits);
            one.connection.commit();
            assertThat(second.get()).isEmpty();
        }
    }

    private boolean someoneWaits() {
        return db.sql(
                        "select exists (select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock')")
                .query(Boolean.class)
                .single();
    }

    private static final class Phone implements AutoCloseable {
        private final Connection connection;
        private final JdbcClient db;
        private final SignInLinkStore store;

        Phone() throws Exception {
            connection = SOURCE.getConnection();
            connection.setAutoCommit(false);
            db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            store = new SignInLinkStore(db);
        }

        int useWithoutLookingAgain(byte[] hash) {
            return db.sql("update identity.sign_in_link set used_at = now() where token_hash = ?")
                    .param(hash)
                    .update();
        }

        @Override
        public void close() throws Exception {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.close();
        }
    }
}
