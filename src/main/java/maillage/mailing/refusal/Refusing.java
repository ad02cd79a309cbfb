package maillage.mailing.refusal;

import java.time.Clock;
import maillage.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever holds the link of a letter decides for its address and kind; doing so twice changes
 * nothing.
 */
@Component
class Refusing {
    private final RefusalStore store;
    private final Clock clock;

    Refusing(RefusalStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    Subscription require(String token) {
        return store.find(token).orElseThrow(() -> new NotFound("subscription", "of this link"));
    }

    @Transactional
    void refuse(String token) {
        Subscription subscription = require(token);
        store.refuse(subscription, clock.instant());
        store.dropWaiting(subscription);
    }

    @Transactional
    void accept(String token) {
        store.accept(require(token));
    }
}
