package maillage.network.charter;

import static maillage.cast.People.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import maillage.cast.Cast;
import maillage.testing.DbTest;
import maillage.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * An accepted version stays as it is: the database itself sees to it, also when two things happen
 * at once.
 */
@DbTest
class CharterDbTest {
    @Test
    void anAcceptedVersionCannotBeRewritten(JdbcClient db) {
        Cast.enter(db);
        assertThatThrownBy(() -> rewrite(db)).hasMessageContaining("it stays as it is");
    }

    @Test
    void anAcceptedVersionCannotBeErased(JdbcClient db) {
        Cast.enter(db);
        assertThatThrownBy(
                        () ->
                                db.sql("delete from network.charter_version where id = :id")
                                        .param("id", CHARTER)
                                        .update())
                .hasMessageContaining("it stays as it is");
    }

    @Test
    void whoAcceptedWhenCannotBeRewritten(JdbcClient db) {
        Cast.enter(db);
        assertThatThrownBy(
                        () ->
                                db.sql("update network.charter_acceptance set accepted_at = now()")
                                        .update())
                .hasMessageContaining("append-only");
    }

    @Test
    void aDraftCannotBeAccepted(JdbcClient db) {
        Cast.enter(db);
        db.sql(
                        "insert into network.charter_version (id, number, titles, texts) values (:id, 2, '{\"fr\": \"Charte\"}', '{\"fr\": \"Autre\"}')")
                .param("id", UUID.nameUUIDFromBytes(new byte[] {2}))
                .update();
        assertThatThrownBy(() -> accept(db, UUID.nameUUIDFromBytes(new byte[] {2})))
                .hasMessageContaining("only a published version");
    }

    @Test
    void aPersonAcceptsAVersionForAnOrganisationOnce(JdbcClient db) {
        Cast.enter(db);
        accept(db, CHARTER);
        assertThatThrownBy(() -> accept(db, CHARTER))
                .hasMessageContaining("charter_acceptance_version_id");
    }

    @Test
    void withoutItsLockAVersionChangesWhileItIsBeingAccepted() throws Exception {
        try (var race = new Race("charter_without_lock")) {
            race.admin
                    .sql(
                            "alter table network.charter_acceptance disable trigger acceptance_locks_version")
                    .update();
            accept(race.accepting, CHARTER);
            rewrite(race.editing);
            race.editing().commit();
            race.accepting().commit();
            assertThat(race.words()).as("accepted, and then other words").isEqualTo("Autre chose");
        }
    }

    @Test
    void whoEditsAVersionThatIsBeingAcceptedWaitsAndIsRefused() throws Exception {
        try (var race = new Race("charter_with_lock");
                var threads = Executors.newSingleThreadExecutor()) {
            accept(race.accepting, CHARTER);
            Future<?> edit = threads.submit(() -> rewrite(race.editing));
            await().until(race::someoneWaits);
            race.accepting().commit();
            assertThatThrownBy(edit::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasMessageContaining("it stays as it is");
            race.editing().rollback();
            assertThat(race.words()).startsWith("Chaque organisation");
        }
    }

    private static void accept(JdbcClient db, UUID version) {
        db.sql(
                        """
                        insert into network.charter_acceptance (id, version_id, organisation_id, person_id, accepted_at, manner, cited)
                        values (:id, :version, :organisation, :person, now(), 'online', false)
                        """)
                .param("id", UUID.randomUUID())
                .param("version", version)
                .param("organisation", DISCRETES.value())
                .param("person", ADELE.value())
                .update();
    }

    private static void rewrite(JdbcClient db) {
        db.sql(
                        "update network.charter_version set texts = '{\"fr\": \"Autre chose\"}' where id = :id")
                .param("id", CHARTER)
                .update();
    }

    /** Two people on one version that nobody has accepted yet, in a database of their own. */
    private static final class Race implements AutoCloseable {
        private final DataSource source;
        private final SingleConnectionDataSource acceptingSource;
        private final SingleConnectionDataSource editingSource;
        private final JdbcClient admin;
        private final JdbcClient accepting;
        private final JdbcClient editing;

        Race(String database) throws SQLException {
            source = TestDatabase.migrated(database);
            admin = JdbcClient.create(source);
            Cast.enter(admin);
            admin.sql("truncate network.charter_acceptance").update();
            acceptingSource = open();
            editingSource = open();
            accepting = JdbcClient.create(acceptingSource);
            editing = JdbcClient.create(editingSource);
        }

        private SingleConnectionDataSource open() throws SQLException {
            Connection connection = source.getConnection();
            connection.setAutoCommit(false);
            return new SingleConnectionDataSource(connection, true);
        }

        Connection accepting() throws SQLException {
            return acceptingSource.getConnection();
        }

        Connection editing() throws SQLException {
            return editingSource.getConnection();
        }

        boolean someoneWaits() {
            return admin.sql(
                            "select exists (select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock')")
                    .query(Boolean.class)
                    .single();
        }

        String words() {
            return admin.sql("select texts ->> 'fr' from network.charter_version where id = :id")
                    .param("id", CHARTER)
                    .query(String.class)
                    .single();
        }

        @Override
        public void close() throws SQLException {
            for (SingleConnectionDataSource single :
                    new SingleConnectionDataSource[] {acceptingSource, editingSource}) {
                single.getConnection().rollback();
                single.setSuppressClose(false);
                single.destroy();
            }
        }
    }
}
