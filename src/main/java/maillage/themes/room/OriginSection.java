package maillage.themes.room;

import java.util.Optional;
import maillage.kernel.Language;
import maillage.themes.shared.Part;
import maillage.themes.shared.ProposalSection;
import maillage.themes.shared.ProposalSeen;
import org.springframework.stereotype.Component;

/** On the page of a proposal: the group of cards it came of. */
@Component
class OriginSection implements ProposalSection {
    private final ProposingStore store;

    OriginSection(ProposingStore store) {
        this.store = store;
    }

    @Override
    public int position() {
        return 5;
    }

    @Override
    public Optional<Part> part(ProposalSeen seen, Language language) {
        return store.of(seen.proposal().id())
                .map(
                        origin ->
                                new Part(
                                        "themes/room/origin",
                                        new OriginPage(
                                                "/consultations/"
                                                        + origin.consultation()
                                                        + "/room?number="
                                                        + origin.number(),
                                                origin.cards(),
                                                origin.interests(),
                                                origin.paper(),
                                                seen.seen().seesMembers())));
    }
}
