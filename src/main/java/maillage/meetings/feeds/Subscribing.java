package maillage.meetings.feeds;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.platform.secret.Tokens;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens private calendar addresses and revokes them. The address itself is known only when it is
 * made.
 */
@Component
@Transactional
class Subscribing {
    private final FeedStore store;
    private final Clock clock;

    Subscribing(FeedStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The secret part of the new address; the one used before answers no longer. */
    String open(Me me, Optional<UUID> host) {
        String token = Tokens.fresh();
        store.open(me.person(), host, Tokens.hash(token), clock.instant());
        return token;
    }

    void revoke(Me me, UUID feed) {
        if (!store.revoke(me.person(), feed, clock.instant())) {
            throw new NotFound("feed", feed);
        }
    }
}
