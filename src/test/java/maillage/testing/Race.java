package maillage.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Several want one thing at one instant, each in a transaction of its own: each looks first, as
 * careful code would, waits until all have looked, then takes what it saw free. Whom the database
 * refuses has lost.
 */
public final class Race {
    private Race() {}

    /**
     * Returns when all have committed or lost.
     *
     * @param free whether it is still to be had
     */
    public static <T> void run(
            DataSource source, List<T> runners, BooleanSupplier free, Consumer<T> taking)
            throws Exception {
        var together = new CyclicBarrier(runners.size());
        List<Callable<Object>> turns =
                runners.stream()
                        .map(
                                runner ->
                                        Executors.callable(
                                                () -> take(source, runner, free, taking, together)))
                        .toList();
        try (var threads = Executors.newFixedThreadPool(runners.size())) {
            for (var turn : threads.invokeAll(turns)) {
                turn.get();
            }
        }
    }

    private static <T> void take(
            DataSource source,
            T runner,
            BooleanSupplier free,
            Consumer<T> taking,
            CyclicBarrier together) {
        try {
            new TransactionTemplate(new JdbcTransactionManager(source))
                    .executeWithoutResult(
                            _ -> {
                                boolean seen = free.getAsBoolean();
                                await(together);
                                if (seen) {
                                    taking.accept(runner);
                                }
                            });
        } catch (DataIntegrityViolationException lost) {
            // The guard held.
        }
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception trouble) {
            throw new IllegalStateException(trouble);
        }
    }
}
