package maillage.themes.amendments;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.kernel.Refused;
import maillage.platform.Trail;
import maillage.themes.shared.ProposalSeen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Proposes another wording, and takes it back; its authors accept it, which changes the text, or
 * refuse it.
 */
@Component
class Amending {
    private final AmendmentStore store;
    private final AmendmentMail mail;
    private final Trail trail;
    private final Clock clock;

    Amending(AmendmentStore store, AmendmentMail mail, Trail trail, Clock clock) {
        this.store = store;
        this.mail = mail;
        this.trail = trail;
        this.clock = clock;
    }

    /** What happened to an answer. */
    enum Answered {
        DONE,
        /** Someone answered before. */
        ALREADY,
        /** The text it was written against no longer stands: nothing was changed. */
        OUTDATED
    }

    @Transactional
    void propose(
            ProposalSeen seen,
            Field field,
            String after,
            String why,
            Optional<OrganisationId> organisation,
            Me by) {
        if (!seen.deliberates() || !seen.seen().speaksFor(organisation)) {
            throw new Refused("proposal.refused.not-now");
        }
        UUID id =
                store.insert(
                        seen.proposal().id(),
                        field,
                        field.of(seen.proposal().text()),
                        after,
                        why,
                        organisation,
                        by,
                        clock.instant());
        store.byId(seen.proposal().id(), id)
                .ifPresent(proposed -> mail.proposed(seen, proposed, by));
    }

    @Transactional
    Answered answer(ProposalSeen seen, Amendment amendment, boolean accept, String word, Me by) {
        if (!seen.mayEdit()) {
            throw new Refused("proposal.refused.not-now");
        }
        Amendment.State state = accept ? Amendment.State.ACCEPTED : Amendment.State.REFUSED;
        if (!store.answer(amendment.id(), state, word, by, clock.instant())) {
            return Answered.ALREADY;
        }
        if (accept && !store.apply(seen.proposal().id(), amendment, by, clock.instant())) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Answered.OUTDATED;
        }
        trail.record(
                by,
                "proposal",
                seen.proposal().id().value(),
                "proposal-amendment-" + state.code(),
                Map.of("word", word));
        mail.answered(seen, amendment, accept, word, by);
        return Answered.DONE;
    }

    /** By whoever proposed it, while nobody has answered: whichever comes first holds. */
    @Transactional
    void withdraw(ProposalSeen seen, Amendment amendment, Me by) {
        if (!seen.deliberates() || !amendment.isOf(seen.seen())) {
            throw new Refused("proposal.refused.not-now");
        }
        if (store.withdraw(amendment.id())) {
            trail.record(
                    by,
                    "proposal",
                    seen.proposal().id().value(),
                    "proposal-amendment-withdrawn",
                    Map.of());
        }
    }
}
