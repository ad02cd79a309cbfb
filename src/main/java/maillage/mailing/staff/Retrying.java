package maillage.mailing.staff;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.mailing.shared.Bell;
import maillage.platform.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives letters that failed another series of attempts: once the address or the server is put
 * right.
 */
@Component
class Retrying {
    private final StaffMailStore store;
    private final Trail trail;
    private final TransactionOperations transaction;
    private final Bell bell;
    private final Clock clock;

    Retrying(
            StaffMailStore store,
            Trail trail,
            TransactionOperations transaction,
            Bell bell,
            Clock clock) {
        this.store = store;
        this.trail = trail;
        this.transaction = transaction;
        this.bell = bell;
        this.clock = clock;
    }

    /**
     * @throws NotFound for a letter that has not failed
     */
    void retry(Me me, UUID letter) {
        transaction.executeWithoutResult(
                status -> {
                    if (!store.retry(letter, clock.instant())) {
                        throw new NotFound("failed letter", letter);
                    }
                    trail.record(me, "letter", letter, "letter-retried", Map.of());
                });
        bell.ring();
    }

    void retryAll(Me me) {
        transaction.executeWithoutResult(
                status ->
                        store.retryAll(clock.instant())
                                .forEach(
                                        letter ->
                                                trail.record(
                                                        me,
                                                        "letter",
                                                        letter,
                                                        "letter-retried",
                                                        Map.of())));
        bell.ring();
    }
}
