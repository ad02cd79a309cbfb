package maillage.testing;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A row that nobody else gets hold of for a while: requests that need it gather before it, and set
 * out at the same instant when it is let go. So a race is run, and not only hoped for.
 */
public final class Held implements AutoCloseable {
    private final Connection connection;
    private final JdbcClient here;
    private final JdbcClient elsewhere;

    /**
     * @param statement what holds the row, such as {@code select … for update}
     */
    public Held(DataSource source, String statement, Object... parameters) throws SQLException {
        elsewhere = JdbcClient.create(source);
        connection = source.getConnection();
        connection.setAutoCommit(false);
        here = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        if (statement.startsWith("select")) {
            here.sql(statement).params(parameters).query().listOfRows();
        } else {
            here.sql(statement).params(parameters).update();
        }
    }

    /** Sends all of them, lets the row go once each stands before it, and gives their answers. */
    public <A> List<A> race(List<Callable<A>> runners) throws Exception {
        try (ExecutorService tracks = Executors.newFixedThreadPool(runners.size())) {
            var running = new ArrayList<Future<A>>();
            runners.forEach(runner -> running.add(tracks.submit(runner)));
            try {
                await().until(() -> waiting() >= runners.size());
            } finally {
                connection.commit();
            }
            var answers = new ArrayList<A>();
            for (Future<A> one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    private int waiting() {
        return elsewhere
                .sql(
                        "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
                .query(Integer.class)
                .single();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.close();
    }
}
