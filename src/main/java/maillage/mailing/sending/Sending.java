package maillage.mailing.sending;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends one letter in one transaction: claim it, hand it over, mark it. A death before the server's
 * acceptance leaves the letter waiting; a death between acceptance and commit too, and it then
 * leaves again with the same Message-ID, by which mailboxes know it.
 */
@Component
class Sending {
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final SendingStore store;
    private final Postman postman;
    private final TransactionOperations transaction;
    private final Clock clock;

    Sending(SendingStore store, Postman postman, TransactionOperations transaction, Clock clock) {
        this.store = store;
        this.postman = postman;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Sends all that is due, until nothing is or the server cannot be reached. */
    void sendAll() {
        try {
            while (postman.isOnDuty() && sendNext()) {
                LOG.debug("one letter handled");
            }
        } finally {
            postman.rest();
        }
    }

    /** Whether to go on: a letter was due, and the server answered. */
    boolean sendNext() {
        return Boolean.TRUE.equals(
                transaction.execute(
                        status -> store.claim(clock.instant()).map(this::deliver).orElse(false)));
    }

    private boolean deliver(Parcel parcel) {
        Delivery delivery = attempt(parcel);
        Instant now = clock.instant();
        switch (delivery) {
            case Delivery.Accepted() -> store.sent(parcel.id(), now);
            case Delivery.Refused(String reason) -> fail(parcel, reason, now);
            case Delivery.Postponed(String reason) -> postpone(parcel, reason, now);
            case Delivery.Unreachable(String reason) -> postpone(parcel, reason, now);
        }
        return !(delivery instanceof Delivery.Unreachable);
    }

    /** A letter that we stumble over steps aside, so that it does not hold up those behind it. */
    private Delivery attempt(Parcel parcel) {
        try {
            return postman.deliver(parcel);
        } catch (RuntimeException bug) {
            LOG.error("letter {} could not be handed over", parcel.id(), bug);
            return new Delivery.Postponed(String.valueOf(bug.getMessage()));
        }
    }

    private void postpone(Parcel parcel, String reason, Instant now) {
        Patience.after(parcel.attempts() + 1)
                .ifPresentOrElse(
                        pause -> store.postponed(parcel.id(), reason, now, now.plus(pause)),
                        () -> fail(parcel, reason, now));
    }

    private void fail(Parcel parcel, String reason, Instant now) {
        LOG.warn("letter {} failed: {}", parcel.id(), reason);
        store.failed(parcel.id(), reason, now);
    }
}
