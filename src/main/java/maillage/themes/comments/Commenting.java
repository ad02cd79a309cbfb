package maillage.themes.comments;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.kernel.Refused;
import maillage.platform.Trail;
import maillage.themes.shared.ProposalSeen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says something of a proposal, and takes it back; hides what was said, with a reason that is shown
 * in its place, and shows it again.
 */
@Component
class Commenting {
    private final CommentStore store;
    private final Threads threads;
    private final Telling telling;
    private final Trail trail;
    private final Clock clock;

    Commenting(CommentStore store, Threads threads, Telling telling, Trail trail, Clock clock) {
        this.store = store;
        this.threads = threads;
        this.telling = telling;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param parent the comment that is answered
     * @param organisation in whose name; none for the team
     */
    @Transactional
    void say(
            ProposalSeen seen,
            @Nullable UUID parent,
            Stance stance,
            String body,
            Optional<OrganisationId> organisation,
            Me by) {
        if (!seen.deliberates() || !seen.seen().speaksFor(organisation)) {
            throw new Refused("proposal.refused.not-now");
        }
        UUID said =
                store.insert(
                        seen.proposal().id(),
                        parent,
                        stance,
                        body,
                        organisation,
                        by,
                        clock.instant());
        if (parent != null) {
            telling.answered(seen, threads.require(seen, parent), threads.require(seen, said));
        }
    }

    @Transactional
    void hide(ProposalSeen seen, UUID comment, String reason, Me by) {
        if (!seen.seen().leads()) {
            throw new Refused("proposal.refused.not-now");
        }
        if (store.hide(comment, reason, by, clock.instant())) {
            trail.record(
                    by,
                    "proposal",
                    seen.proposal().id().value(),
                    "proposal-comment-hidden",
                    Map.of("reason", reason));
        }
    }

    /** What was hidden is read again; the trail keeps both. */
    @Transactional
    void show(ProposalSeen seen, UUID comment, Me by) {
        if (!seen.seen().leads()) {
            throw new Refused("proposal.refused.not-now");
        }
        if (store.show(comment)) {
            trace(seen, "proposal-comment-shown", by);
        }
    }

    /** One's own words, while the discussion lasts. */
    @Transactional
    void withdraw(ProposalSeen seen, UUID comment, Me by) {
        if (!seen.deliberates()) {
            throw new Refused("proposal.refused.not-now");
        }
        if (store.withdraw(comment, by, clock.instant())) {
            trace(seen, "proposal-comment-withdrawn", by);
        }
    }

    private void trace(ProposalSeen seen, String action, Me by) {
        trail.record(by, "proposal", seen.proposal().id().value(), action, Map.of());
    }
}
