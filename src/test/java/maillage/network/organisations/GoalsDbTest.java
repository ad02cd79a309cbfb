package maillage.network.organisations;

import static maillage.cast.People.TOITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import maillage.cast.Cast;
import maillage.testing.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** An organisation names five goals at most, whoever writes, and also when two write at once. */
class GoalsDbTest {
    private static final DataSource SOURCE = TestDatabase.migrated("goals_race");
    private static final String LOCK =
            "perform 1 from network.organisation where id = new.organisation_id for update;";
    private final JdbcClient db = JdbcClient.create(SOURCE);

    @BeforeAll
    static void theCastIsOnStage() {
        Cast.enter(JdbcClient.create(SOURCE));
    }

    @BeforeEach
    void fourGoalsAreNamed() {
        db.sql(
                        "delete from network.organisation_term where organisation_id = :id and term_id in (select id from network.term where taxonomy = 'sdg')")
                .param("id", TOITS.value())
                .update();
        for (int goal = 1; goal <= 4; goal++) {
            name(db, goal);
        }
    }

    @Test
    void theSixthIsRefused() {
        name(db, 5);
        assertThatThrownBy(() -> name(db, 6)).hasMessageContaining("at most five SDGs");
        assertThat(named()).isEqualTo(5);
    }

    @Test
    void withoutItsLockTwoWhoWriteAtOnceNameSix() throws Exception {
        String guard =
                db.sql("select pg_get_functiondef('network.at_most_five_sdgs'::regproc)")
                        .query(String.class)
                        .single();
        db.sql(guard.replace(LOCK, "")).update();
        try (var one = new Writer();
                var other = new Writer();
                var threads = Executors.newSingleThreadExecutor()) {
            name(one.db, 5);
            Future<?> second = threads.submit(() -> name(other.db, 6));
            await().until(this::someoneWaits);
            one.connection.commit();
            second.get();
            other.connection.commit();
            assertThat(named()).isEqualTo(6);
        } finally {
            db.sql(guard).update();
        }
    }

    @Test
    void ofTwoWhoWriteAtOnceTheSecondWaitsAndIsRefused() throws Exception {
        try (var one = new Writer();
                var other = new Writer();
                var threads = Executors.newSingleThreadExecutor()) {
            name(one.db, 5);
            Future<?> second = threads.submit(() -> name(other.db, 6));
            await().until(this::someoneWaits);
            one.connection.commit();
            assertThatThrownBy(second::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasMessageContaining("at most five SDGs");
            assertThat(named()).isEqualTo(5);
        }
    }

    private static void name(JdbcClient db, int goal) {
        db.sql(
                        "insert into network.organisation_term (organisation_id, term_id) select :id, id from network.term where taxonomy = 'sdg' and code = :code")
                .param("id", TOITS.value())
                .param("code", String.valueOf(goal))
                .update();
    }

    private int named() {
        return db.sql(
                        "select count(*) from network.organisation_term ot join network.term t on t.id = ot.term_id where t.taxonomy = 'sdg' and ot.organisation_id = :id")
                .param("id", TOITS.value())
                .query(Integer.class)
                .single();
    }

    private boolean someoneWaits() {
        return db.sql(
                        "select exists (select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock')")
                .query(Boolean.class)
                .single();
    }

    private static final class Writer implements AutoCloseable {
        private final Connection connection;
        private final JdbcClient db;

        Writer() throws Exception {
            connection = SOURCE.getConnection();
            connection.setAutoCommit(false);
            db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        }

        @Override
        public void close() throws Exception {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.close();
        }
    }
}
