package maillage.themes.voting;

import java.util.Map;
import maillage.kernel.Me;
import maillage.platform.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how a vote will be held, until it opens. */
@Component
class Preparing {
    private final VoteStore store;
    private final Trail trail;

    Preparing(VoteStore store, Trail trail) {
        this.store = store;
        this.trail = trail;
    }

    @Transactional
    void plan(Vote vote, Me me) {
        store.insert(vote, me.person());
        trail.record(me, "vote", vote.id(), "vote-planned", Map.of());
    }

    /** False when someone else changed it meanwhile, or it is open. */
    @Transactional
    boolean change(Vote vote, Me me) {
        boolean changed = store.update(vote, me.person());
        if (changed) {
            trail.record(me, "vote", vote.id(), "vote-changed", Map.of());
        }
        return changed;
    }
}
