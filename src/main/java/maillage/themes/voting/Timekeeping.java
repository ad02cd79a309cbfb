package maillage.themes.voting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
        Instant now = clock.instant();
        for (VoteStore.Due due : votes.due(now, now.minus(Opening.LATEST))) {
            quietly(due);
        }
        List<UUID> kept = keys.kept();
        if (!kept.isEmpty()) {
            List<UUID> needed = votes.needingKeys();
            kept.stream().filter(id -> !needed.contains(id)).forEach(keys::destroy);
        }
    }

    /** One vote's trouble is not the others'. */
    private void quietly(VoteStore.Due due) {
        try {
            switch (due.deed()) {
                case OPEN -> opening.open(due.vote(), null);
                case CLOSE -> closing.close(due.vote(), null);
                case REMIND -> reminding.remindOnTime(due.vote());
            }
        } catch (RuntimeException trouble) {
            LOG.warn("vote {} waits for the next round", due.vote(), trouble);
        }
    }
}
