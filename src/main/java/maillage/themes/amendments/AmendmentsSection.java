package maillage.themes.amendments;

import java.util.List;
import java.util.Optional;
import maillage.kernel.Language;
import maillage.themes.shared.Part;
import maillage.themes.shared.ProposalSection;
import maillage.themes.shared.ProposalSeen;
import org.springframework.stereotype.Component;

/** The amendments on the page of their proposal. */
@Component
class AmendmentsSection implements ProposalSection {
    private final AmendmentStore store;

    AmendmentsSection(AmendmentStore store) {
        this.store = store;
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public Optional<Part> part(ProposalSeen seen, Language language) {
        List<Amendment> amendments = store.of(seen.proposal().id());
        return amendments.isEmpty() && !seen.deliberates()
                ? Optional.empty()
                : Optional.of(
                        new Part(
                                "themes/amendments/section", new AmendmentsPage(seen, amendments)));
    }
}
