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
        return consultations.seenBy(reader).stream()
                .map(Seen::consultation)
                .filter(one -> one.edition().equals(Optional.of(edition)))
                .map(one -> new OfEdition(one.titles(), one.path()))
                .toList();
    }

    /** In the order in which they were chosen. */
    public List<OfEdition> themes(UUID edition) {
        return store.themesOf(edition);
    }
}
