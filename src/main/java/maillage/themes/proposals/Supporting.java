package maillage.themes.proposals;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.kernel.Refused;
import maillage.network.Network;
import maillage.platform.Trail;
import maillage.themes.shared.ProposalSeen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs a proposal for one's organisation, and takes the signature back. */
@Component
class Supporting {
    private final SupportStore store;
    private final Network network;
    private final Trail trail;
    private final Clock clock;

    Supporting(SupportStore store, Network network, Trail trail, Clock clock) {
        this.store = store;
        this.network = network;
        this.trail = trail;
        this.clock = clock;
    }

    /** Signing twice changes nothing. */
    @Transactional
    void sign(ProposalSeen seen, OrganisationId organisation, Me by) {
        if (!seen.deliberates() || !seen.seen().speaksFor(Optional.of(organisation))) {
            throw new Refused("proposal.refused.not-now");
        }
        if (store.sign(seen.proposal().id(), organisation, by, clock.instant())) {
            trace(seen, organisation, "proposal-signed", by);
        }
    }

    /** What was signed stays on record, with the day it ended. */
    @Transactional
    void leave(ProposalSeen seen, OrganisationId organisation, Me by) {
        if (!seen.deliberates() || !seen.seen().speaksFor(Optional.of(organisation))) {
            throw new Refused("proposal.refused.not-now");
        }
        if (store.leave(seen.proposal().id(), organisation, clock.instant())) {
            trace(seen, organisation, "proposal-unsigned", by);
        }
    }

    private void trace(ProposalSeen seen, OrganisationId organisation, String action, Me by) {
        trail.record(
                by,
                "proposal",
                seen.proposal().id().value(),
                action,
                Map.of("organisation", network.name(organisation).in(Language.FR).text()));
    }
}
