package maillage.themes.proposals;

import java.util.List;
import java.util.Optional;
import maillage.themes.PhaseKind;
import maillage.themes.Seen;
import maillage.themes.shared.ConsultationSection;
import maillage.themes.shared.Part;
import maillage.themes.shared.ProposalSeen;
import maillage.themes.shared.ProposalState;
import maillage.themes.shared.Proposals;
import org.springframework.stereotype.Component;

/** The proposals on the page of their consultation. */
@Component
class ProposalsSection implements ConsultationSection {
    private final Proposals proposals;
    private final WritingStore store;

    ProposalsSection(Proposals proposals, WritingStore store) {
        this.proposals = proposals;
        this.store = store;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Optional<Part> part(Seen seen) {
        List<ProposalSeen> all = proposals.published(seen);
        boolean mayPropose = ProposalSeen.mayPropose(seen);
        if (all.isEmpty()
                && !mayPropose
                && seen.consultation().phase(PhaseKind.PROPOSE).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Part(
                        "themes/proposals/section",
                        new ProposalsPage(
                                seen,
                                all.stream().filter(one -> !isPast(one)).toList(),
                                all.stream().filter(ProposalsSection::isPast).toList(),
                                seen.organisations().isEmpty() && !seen.leads()
                                        ? List.of()
                                        : store.drafts(
                                                seen.consultation().id(),
                                                seen.organisations(),
                                                seen.leads()),
                                mayPropose)));
    }

    private static boolean isPast(ProposalSeen one) {
        ProposalState state = one.proposal().state();
        return state == ProposalState.MERGED
                || state == ProposalState.SPLIT
                || state == ProposalState.WITHDRAWN;
    }
}
