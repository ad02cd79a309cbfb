package maillage.themes.deciding;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import maillage.kernel.Me;
import maillage.platform.Trail;
import maillage.themes.Seen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a decision down, all at once: its number, the themes that were chosen, and why the others
 * were not.
 */
@Component
class Deciding {
    private final DecidingStore store;
    private final DecidingMail mail;
    private final Trail trail;
    private final Clock clock;

    Deciding(DecidingStore store, DecidingMail mail, Trail trail, Clock clock) {
        this.store = store;
        this.mail = mail;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @return false when a proposal that was chosen is no longer open: nothing is written
     */
    @Transactional
    boolean decide(Seen seen, DecisionForm.Taken taken, Me by) {
        UUID consultation = seen.consultation().id().value();
        Instant now = clock.instant();
        int number = store.nextNumber(consultation);
        List<UUID> open = store.lockOpen(consultation);
        if (!open.containsAll(taken.chosen())) {
            return false;
        }
        UUID decision = store.insert(consultation, number, taken, by.person(), now);
        store.choose(seen.consultation(), decision, taken, now);
        mail.chosen(store.about(seen.consultation(), taken.chosen()), taken.text(), by);
        if (!taken.others().isEmpty()) {
            List<UUID> others = open.stream().filter(one -> !taken.chosen().contains(one)).toList();
            store.leave(others, taken.others(), now);
            mail.left(store.about(seen.consultation(), others), taken.others(), by);
        }
        trail.record(
                by,
                "consultation",
                consultation,
                "consultation-decided",
                Map.of("number", number, "text", taken.text()));
        return true;
    }
}
