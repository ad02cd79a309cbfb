package maillage.themes.deciding;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.Refused;
import maillage.platform.Trail;
import maillage.platform.web.Faults;
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
     * @return why nothing is written: a proposal that was chosen is no longer open, or one came
     *     that nobody was shown
     * @throws Refused when the consultation was closed meanwhile
     */
    @Transactional
    Faults decide(Seen seen, DecisionForm.Taken taken, Me by) {
        if (!seen.leads()) {
            throw new NotFound("consultation to decide", seen.consultation().slug());
        }
        UUID consultation = seen.consultation().id().value();
        Instant now = clock.instant();
        int number =
                store.nextNumber(consultation)
                        .orElseThrow(() -> new Refused("decision.refused.closed"));
        List<UUID> open = store.lockOpen(consultation);
        Faults faults =
                Faults.none()
                        .when(!open.containsAll(taken.chosen()), "chosen", "decision.fault.gone")
                        .when(
                                !taken.others().isEmpty() && !taken.shown().containsAll(open),
                                "others",
                                "decision.fault.more");
        if (faults.any()) {
            return faults;
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
        return faults;
    }
}
