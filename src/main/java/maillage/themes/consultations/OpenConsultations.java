package maillage.themes.consultations;

import java.util.List;
import java.util.Optional;
import maillage.groups.YearLinks;
import maillage.kernel.CycleId;
import maillage.kernel.Me;
import maillage.themes.ConsultationState;
import maillage.themes.Consultations;
import org.springframework.stereotype.Component;

/** Leads from the page of a year to the consultations that are open in it. */
@Component
class OpenConsultations implements YearLinks {
    private final Consultations consultations;

    OpenConsultations(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public List<Link> of(CycleId cycle, Optional<Me> reader) {
        return consultations.seenBy(reader).stream()
                .map(seen -> seen.consultation())
                .filter(one -> one.cycle().equals(cycle))
                .filter(one -> one.state() == ConsultationState.OPEN)
                .map(one -> new Link(one.titles(), one.path()))
                .toList();
    }
}
