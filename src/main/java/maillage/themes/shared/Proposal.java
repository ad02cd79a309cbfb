package maillage.themes.shared;

import java.time.Instant;
import java.util.Optional;
import maillage.kernel.LocalizedText;
import maillage.kernel.PersonId;
import maillage.themes.ConsultationId;
import maillage.themes.ProposalId;

/**
 * A proposal of a consultation.
 *
 * @param number counts up within the consultation; empty for a draft
 * @param byStaff proposed by those who lead the consultation, for no organisation
 * @param reason why it is in the state it is in, where one was given
 * @param version rises with every change; a save based on an older one is refused
 */
public record Proposal(
        ProposalId id,
        ConsultationId consultation,
        Optional<Integer> number,
        ProposalText text,
        boolean byStaff,
        ProposalState state,
        String reason,
        Instant stateAt,
        PersonId createdBy,
        Optional<Instant> publishedAt,
        int version) {
    /** In the language it was written in. */
    public LocalizedText title() {
        return LocalizedText.of(text.language(), text.title());
    }

    /** Open to comments, support, amendments. */
    public boolean isLive() {
        return state == ProposalState.PUBLISHED;
    }
}
