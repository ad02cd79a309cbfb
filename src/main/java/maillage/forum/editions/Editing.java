package maillage.forum.editions;

import java.util.Map;
import maillage.forum.Edition;
import maillage.forum.EditionState;
import maillage.kernel.Me;
import maillage.kernel.Refused;
import maillage.platform.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prepares editions, announces and cancels them; each step leaves a line on their trail. */
@Component
class Editing {
    private final EditingStore store;
    private final Trail trail;

    Editing(EditingStore store, Trail trail) {
        this.store = store;
        this.trail = trail;
    }

    /**
     * @return false when another edition has this name
     */
    @Transactional
    boolean prepare(Edition edition, Me by) {
        if (!store.insert(edition)) {
            return false;
        }
        trace(edition, "edition-prepared", by);
        return true;
    }

    /**
     * @return false when someone saved meanwhile: nothing is written
     */
    @Transactional
    boolean save(Edition changed, Me by) {
        if (!store.update(changed)) {
            return false;
        }
        trace(changed, "edition-changed", by);
        return true;
    }

    /** Into the state it is in already: nothing happens. */
    @Transactional
    void move(Edition edition, EditionState state, Me by) {
        if (edition.state() == state) {
            return;
        }
        if (!edition.state().next().contains(state)) {
            throw new Refused("forum.refused.state");
        }
        if (store.move(edition, state)) {
            trace(edition, "edition-" + state.code(), by);
        }
    }

    private void trace(Edition edition, String action, Me by) {
        trail.record(by, "edition", edition.id().value(), action, Map.of());
    }
}
