package maillage.themes.voting;

import java.util.List;
import java.util.Optional;
import maillage.themes.Seen;
import maillage.themes.shared.ConsultationSection;
import maillage.themes.shared.Part;
import org.springframework.stereotype.Component;

/** The votes of a consultation, on its page, for those who may enter them. */
@Component
class VotesSection implements ConsultationSection {
    private final VoteStore store;

    VotesSection(VoteStore store) {
        this.store = store;
    }

    @Override
    public int position() {
        return 50;
    }

    @Override
    public Optional<Part> part(Seen seen) {
        if (!seen.seesMembers()) {
            return Optional.empty();
        }
        Consulted consulted = store.consulted(seen.consultation().slug().toString()).orElseThrow();
        List<Vote> all = store.of(consulted);
        return all.isEmpty() && !seen.leads()
                ? Optional.empty()
                : Optional.of(
                        new Part(
                                "themes/voting/section",
                                new VotesPage(consulted, all, seen.leads())));
    }
}
