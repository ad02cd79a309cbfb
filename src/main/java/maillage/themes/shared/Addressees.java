package maillage.themes.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.PersonId;
import maillage.themes.ConsultationId;
import maillage.themes.Consultations;
import maillage.themes.ProposalId;
import maillage.themes.Seen;
import org.springframework.stereotype.Component;

/**
 * Whom to write to of a proposal: people with a mandate in force today (docs/rules.md#r7) who may
 * read it (docs/rules.md#r11).
 */
@Component
public class Addressees {
    private final AddresseeStore store;
    private final Consultations consultations;
    private final Clock clock;

    Addressees(AddresseeStore store, Consultations consultations, Clock clock) {
        this.store = store;
        this.consultations = consultations;
        this.clock = clock;
    }

    /** Those who write it: its authors' people, and for the team's whoever leads. */
    public List<Addressee> authors(ProposalId proposal) {
        return carriers(List.of(proposal), true).getOrDefault(proposal, List.of());
    }

    /** Those who write them and those who support them, by proposal of one consultation. */
    public Map<ProposalId, List<Addressee>> carriers(Collection<ProposalId> proposals) {
        return proposals.isEmpty() ? Map.of() : carriers(proposals, false);
    }

    private Map<ProposalId, List<Addressee>> carriers(
            Collection<ProposalId> proposals, boolean authorsOnly) {
        Seen seen = consultations.toTell(store.consultationOf(proposals));
        return store.carriers(proposals, authorsOnly, seen, today());
    }

    /** One person, if they may still read the consultation. */
    public Optional<Addressee> person(PersonId person, ConsultationId consultation) {
        return store.person(person, consultations.toTell(consultation), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
