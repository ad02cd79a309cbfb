package maillage.themes.room;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.platform.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts cards in groups, and hides one with a reason. */
@Component
class Sorting {
    private final CardStore cards;
    private final ClusterStore clusters;
    private final Trail trail;
    private final Clock clock;

    Sorting(CardStore cards, ClusterStore clusters, Trail trail, Clock clock) {
        this.cards = cards;
        this.clusters = clusters;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    UUID make(Room room, String title, Me by) {
        return clusters.insert(room.gathering().id(), title, by);
    }

    @Transactional
    void rename(Room room, UUID cluster, String title, Me by) {
        if (!clusters.rename(room.gathering().id(), cluster, title, by)) {
            throw new NotFound("group of cards", cluster);
        }
    }

    /**
     * @return false when it was marked, or became a proposal: then it stays
     */
    @Transactional
    boolean remove(Room room, UUID cluster) {
        return clusters.remove(room.gathering().id(), cluster);
    }

    /**
     * @param cluster null: out of all groups
     */
    @Transactional
    void place(Room room, UUID card, @Nullable UUID cluster) {
        if (!cards.place(room.gathering().id(), card, cluster)) {
            throw new NotFound("card", card);
        }
    }

    /** Its writer reads the reason; the others do not see it any more. */
    @Transactional
    void hide(Room room, UUID card, String reason, Me by) {
        UUID gathering = room.gathering().id();
        if (cards.hide(gathering, card, reason, by, clock.instant())) {
            trail.record(by, "gathering", gathering, "room-card-hidden", Map.of("reason", reason));
        }
    }
}
