package maillage.themes.shared;

import java.util.List;
import java.util.Optional;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.themes.Consultations;
import maillage.themes.ProposalId;
import maillage.themes.Seen;
import org.springframework.stereotype.Component;

/** Finds proposals within what the reader may see (docs/rules.md#r11). */
@Component
public class Proposals {
    private final Consultations consultations;
    private final ProposalStore store;

    Proposals(Consultations consultations, ProposalStore store) {
        this.consultations = consultations;
        this.store = store;
    }

    /** The published one of this number. */
    public ProposalSeen require(String consultation, String number, Optional<Me> reader) {
        Seen seen = consultations.require(consultation, reader);
        return Optional.of(number)
                .filter(typed -> typed.matches("[1-9][0-9]{0,5}"))
                .flatMap(typed -> store.byNumber(seen.consultation().id(), Integer.parseInt(typed)))
                .map(found -> seen(seen, found))
                .orElseThrow(() -> new NotFound("proposal", number));
    }

    /** The draft of this id, for its authors. */
    public ProposalSeen requireDraft(String consultation, String id, Me me) {
        return Optional.of(requireOwn(consultation, id, me))
                .filter(one -> one.proposal().state() == ProposalState.DRAFT)
                .orElseThrow(() -> new NotFound("draft", id));
    }

    /** The one of this id for its authors, whatever became of the draft. */
    public ProposalSeen requireOwn(String consultation, String id, Me me) {
        Seen seen = consultations.require(consultation, Optional.of(me));
        return store.byId(ProposalId.of(id))
                .filter(found -> found.consultation().equals(seen.consultation().id()))
                .map(found -> seen(seen, found))
                .filter(ProposalSeen::isAuthor)
                .orElseThrow(() -> new NotFound("draft", id));
    }

    /** Every published proposal of a consultation, by number. */
    public List<ProposalSeen> published(Seen seen) {
        return all(seen, store.published(seen.consultation().id()));
    }

    private ProposalSeen seen(Seen seen, Proposal proposal) {
        return all(seen, List.of(proposal)).getFirst();
    }

    private List<ProposalSeen> all(Seen seen, List<Proposal> proposals) {
        var carriers = store.carriers(proposals.stream().map(Proposal::id).toList());
        return proposals.stream()
                .map(one -> new ProposalSeen(seen, one, carriers.getOrDefault(one.id(), List.of())))
                .toList();
    }
}
