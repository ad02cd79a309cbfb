package maillage.themes.room;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import maillage.kernel.Id;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.Refused;
import maillage.platform.Trail;
import maillage.themes.ConsultationState;
import maillage.themes.Seen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a room, leads it from stage to stage, and to a vote. */
@Component
class Facilitating {
    private final GatheringStore store;
    private final TurnoutStore turnouts;
    private final Trail trail;
    private final Clock clock;

    Facilitating(GatheringStore store, TurnoutStore turnouts, Trail trail, Clock clock) {
        this.store = store;
        this.turnouts = turnouts;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    void start(Seen seen, Start start, Me by) {
        if (!seen.leads() || seen.consultation().state() != ConsultationState.OPEN) {
            throw new Refused("room.refused.not-open");
        }
        UUID id = Id.fresh();
        store.insert(id, seen.consultation().id(), start, free(), by, clock.instant());
        trail.record(by, "gathering", id, "room-started", Map.of());
    }

    private Code free() {
        Code code = Code.fresh();
        while (store.isTaken(code)) {
            code = Code.fresh();
        }
        return code;
    }

    /**
     * @param version of the page on which the step was chosen
     * @return false when someone else moved it meanwhile, or there is no such step
     */
    @Transactional
    boolean move(Room room, Stage to, int version, Me by) {
        Gathering now = room.gathering();
        boolean step =
                now.stage().previous().filter(to::equals).isPresent()
                        || now.stage().next(now.vote().isPresent()).filter(to::equals).isPresent();
        boolean moved = step && store.move(now, to, version, clock.instant());
        if (moved) {
            trail.record(by, "gathering", now.id(), "room-stage-" + to.code(), Map.of());
        }
        return moved;
    }

    /**
     * To a vote of the same consultation that is not over.
     *
     * @throws Refused when the room was closed meanwhile
     */
    @Transactional
    void link(Room room, String vote, Me by) {
        Gathering now = room.gathering();
        if (!turnouts.choices(now.consultationId(), by.language()).containsKey(vote)) {
            throw new NotFound("vote", vote);
        }
        if (!store.link(now.id(), UUID.fromString(vote))) {
            throw new Refused("room.refused.closed");
        }
        trail.record(by, "gathering", now.id(), "room-vote-linked", Map.of());
    }
}
