package maillage.themes.proposals;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.kernel.Refused;
import maillage.platform.Trail;
import maillage.themes.ProposalId;
import maillage.themes.Seen;
import maillage.themes.shared.Proposal;
import maillage.themes.shared.ProposalSeen;
import maillage.themes.shared.ProposalText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a proposal, throws the draft away or publishes it, withdraws it; what is published leaves
 * a line on its trail.
 */
@Component
class Writing {
    private final WritingStore store;
    private final Trail trail;
    private final Clock clock;

    Writing(WritingStore store, Trail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Saves a first draft.
     *
     * @param organisation for which it is written; none for the staff
     */
    @Transactional
    ProposalId draft(Seen seen, ProposalText text, Optional<OrganisationId> organisation, Me by) {
        if (!ProposalSeen.mayPropose(seen) || !seen.speaksFor(organisation)) {
            throw new Refused("proposal.refused.not-now");
        }
        ProposalId id = ProposalId.next();
        store.insert(
                id, seen.consultation().id(), text, organisation.isEmpty(), by, clock.instant());
        organisation.ifPresent(own -> store.author(id, own, by, clock.instant()));
        return id;
    }

    /**
     * @return false when someone saved meanwhile: nothing is written
     */
    @Transactional
    boolean save(ProposalSeen before, ProposalText text, int version, Me by) {
        if (!before.mayEdit()) {
            throw new Refused("proposal.refused.not-now");
        }
        boolean saved = store.update(before.proposal().id(), text, version, by, clock.instant());
        if (saved && before.proposal().publishedAt().isPresent()) {
            trace(before.proposal(), "proposal-changed", Map.of(), by);
        }
        return saved;
    }

    /** Gives it the next number; whoever publishes it twice finds it published once. */
    @Transactional
    int publish(ProposalSeen draft, Me by) {
        if (!draft.mayEdit()) {
            throw new Refused("proposal.refused.not-now");
        }
        int number = store.publish(draft.proposal(), clock.instant());
        trace(draft.proposal(), "proposal-published", Map.of("number", number), by);
        return number;
    }

    /** A draft leaves no trace; its authors may throw it away at any time. */
    @Transactional
    void discard(ProposalSeen draft) {
        if (!draft.isAuthor() || !store.discard(draft.proposal().id())) {
            throw new Refused("proposal.refused.not-now");
        }
    }

    @Transactional
    void withdraw(ProposalSeen seen, String reason, Me by) {
        if (!seen.mayEdit()) {
            throw new Refused("proposal.refused.not-now");
        }
        if (store.withdraw(seen.proposal().id(), reason, clock.instant())) {
            trace(seen.proposal(), "proposal-withdrawn", Map.of("reason", reason), by);
        }
    }

    private void trace(Proposal proposal, String action, Map<String, ?> details, Me by) {
        trail.record(by, "proposal", proposal.id().value(), action, details);
    }
}
