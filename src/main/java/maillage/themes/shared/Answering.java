package maillage.themes.shared;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.themes.Consultations;
import maillage.themes.Seen;
import org.springframework.stereotype.Component;

/**
 * Whose proposals a person answers for: those of their organisations, and the team's where they
 * lead.
 */
@Component
public class Answering {
    private final Consultations consultations;

    Answering(Consultations consultations) {
        this.consultations = consultations;
    }

    /** Nothing for whoever neither speaks for an organisation nor works for the network. */
    public Optional<Own> of(Me me) {
        return me.organisations().isEmpty() && !me.isStaff()
                ? Optional.empty()
                : Optional.of(new Own(me.organisations(), me.isStaff() ? led(me) : List.of()));
    }

    private List<UUID> led(Me me) {
        return consultations.seenBy(Optional.of(me)).stream()
                .filter(Seen::leads)
                .map(seen -> seen.consultation().id().value())
                .toList();
    }

    /**
     * As the database function {@code themes.answering} takes them.
     *
     * @param led the consultations that this person leads
     */
    public record Own(List<OrganisationId> organisations, List<UUID> led) {
        public UUID[] organisationIds() {
            return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
        }

        public UUID[] ledIds() {
            return led.toArray(UUID[]::new);
        }
    }
}
