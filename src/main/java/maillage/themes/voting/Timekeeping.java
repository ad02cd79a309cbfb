package maillage.themes.voting;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does what the announced hours say; running twice changes nothing. */
@Component
class Timekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(Timekeeping.class);
    private final VoteStore votes;
    private final Opening opening;
    private final Closing closing;
    private final Reminding reminding;
    private final VoteKeys keys;
    private final Clock clock;

    Timekeeping(
            VoteStore votes,
            Opening opening,
            Closing closing,
            Reminding reminding,
            VoteKeys keys,
            Clock clock) {
        this.votes = votes;
        this.opening = opening;
        this.closing = closing;
        this.reminding = reminding;
        this.keys = keys;
        this.clock = clock;
    }

    void round() {
        for (UUID id : votes.inState(VoteState.PLANNED)) {
            quietly(id, vote -> !vote.opensAt().isAfter(now()), () -> opening.open(id, null));
        }
        for (UUID id : votes.inState(VoteState.OPEN)) {
            quietly(id, vote -> !vote.closesAt().isAfter(now()), () -> closing.close(id, null));
            quietly(id, _ -> true, () -> reminding.remindOnTime(id));
        }
        for (UUID id : keys.kept()) {
            if (!votes.mayNeedKey(id)) {
                keys.destroy(id);
            }
        }
    }

    private Instant now() {
        return clock.instant();
    }

    /** One vote's trouble is not the others'. */
    private void quietly(UUID id, java.util.function.Predicate<Vote> due, Runnable act) {
        try {
            if (votes.find(id).filter(due).isPresent()) {
                act.run();
            }
        } catch (RuntimeException trouble) {
            LOG.warn("vote {} waits for the next round", id, trouble);
        }
    }
}
