package maillage.themes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Me;
import org.springframework.stereotype.Component;

/** The door for those who lend editions: what is asked for one of them, and what was chosen. */
@Component
public class OfEditions {
    private final Consultations consultations;
    private final ConsultationStore store;

    OfEditions(Consultations consultations, ConsultationStore store) {
        this.consultations = consultations;
        this.store = store;
    }

    /** Those this reader sees, latest first. */
    public List<OfEdition> consultations(UUID edition, Optional<Me> reader) {
        return consultations.ofEdition(edition, reader).stream()
                .map(Seen::consultation)
                .map(one -> new OfEdition(one.titles(), one.path()))
                .toList();
    }

    /** Whether any was put for it, seen or not: it then stays in its year. */
    public boolean any(UUID edition) {
        return !store.ofEdition(edition).isEmpty();
    }

    /** In the order in which they were chosen. */
    public List<OfEdition> themes(UUID edition) {
        return store.themesOf(edition);
    }
}
