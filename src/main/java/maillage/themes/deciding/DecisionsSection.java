package maillage.themes.deciding;

import java.util.List;
import java.util.Optional;
import maillage.themes.ConsultationState;
import maillage.themes.Seen;
import maillage.themes.shared.ConsultationSection;
import maillage.themes.shared.Part;
import org.springframework.stereotype.Component;

@Component
class DecisionsSection implements ConsultationSection {
    private final DecisionStore store;

    DecisionsSection(DecisionStore store) {
        this.store = store;
    }

    @Override
    public int position() {
        return 60;
    }

    @Override
    public Optional<Part> part(Seen seen) {
        List<Decision> decisions =
                store.decisions(seen.consultation().id().value(), seen.seesMembers());
        boolean offered = seen.leads() && seen.consultation().state() == ConsultationState.OPEN;
        return decisions.isEmpty() && !offered
                ? Optional.empty()
                : Optional.of(
                        new Part("themes/deciding/section", new DecisionsPage(seen, decisions)));
    }
}
