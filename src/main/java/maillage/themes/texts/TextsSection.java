package maillage.themes.texts;

import java.util.Optional;
import maillage.kernel.Language;
import maillage.themes.shared.Part;
import maillage.themes.shared.ProposalSection;
import maillage.themes.shared.ProposalSeen;
import org.springframework.stereotype.Component;

/** Leads from a proposal to what it said before, once it was changed. */
@Component
class TextsSection implements ProposalSection {
    private final TextsStore store;

    TextsSection(TextsStore store) {
        this.store = store;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Optional<Part> part(ProposalSeen seen, Language language) {
        int changes = store.changes(seen.proposal().id());
        return changes == 0
                ? Optional.empty()
                : Optional.of(new Part("themes/texts/section", new TextsPage.Link(seen, changes)));
    }
}
