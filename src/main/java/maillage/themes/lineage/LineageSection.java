package maillage.themes.lineage;

import java.util.Optional;
import maillage.kernel.Language;
import maillage.themes.shared.Part;
import maillage.themes.shared.ProposalSection;
import maillage.themes.shared.ProposalSeen;
import org.springframework.stereotype.Component;

/** What a proposal came of, what came of it, and the ways to make something else of it. */
@Component
class LineageSection implements ProposalSection {
    private final LineageStore store;

    LineageSection(LineageStore store) {
        this.store = store;
    }

    @Override
    public int position() {
        return 40;
    }

    @Override
    public Optional<Part> part(ProposalSeen seen, Language language) {
        Family family = store.family(seen.proposal().id());
        boolean mayReshape = Reshaping.mayReshape(seen);
        if (family.isAlone() && !mayReshape && !ProposalSeen.mayPropose(seen.seen())) {
            return Optional.empty();
        }
        return Optional.of(
                new Part(
                        "themes/lineage/section",
                        new LineagePage(
                                seen,
                                family,
                                Picture.of(family, seen.proposal().number().orElse(0)),
                                ProposalSeen.mayPropose(seen.seen()),
                                mayReshape)));
    }
}
