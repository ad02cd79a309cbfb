package maillage.themes.amendments;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.LocalizedText;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.themes.Seen;
import maillage.themes.shared.ProposalText;
import maillage.themes.shared.Wording;

/**
 * Another wording of one field of a proposal.
 *
 * @param before what stood there when it was proposed
 * @param author read by members only
 * @param organisation for which it was proposed; empty for the team
 * @param cited whether visitors may read the organisation's name (docs/rules.md#r8)
 * @param answer the authors' word, once accepted or refused
 */
public record Amendment(
        UUID id,
        Field field,
        String before,
        String after,
        String why,
        PersonId authorId,
        String author,
        Optional<OrganisationId> organisationId,
        Optional<LocalizedText> organisation,
        boolean cited,
        Instant proposedAt,
        State state,
        String answer) {
    /** Proposed, or what became of it. */
    public enum State {
        OPEN,
        ACCEPTED,
        REFUSED,
        WITHDRAWN;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(java.util.Locale.ROOT));
        }
    }

    /** What stood there and what was proposed, word by word. */
    public Wording wording() {
        return Wording.between(before, after);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether this reader speaks today for whoever proposed it: an organisation, or the team. */
    public boolean isOf(Seen seen) {
        return organisationId.map(seen.organisations()::contains).orElseGet(seen::leads);
    }

    /** Whether the text it was written against still stands: otherwise it cannot be accepted. */
    public boolean stillFits(ProposalText now) {
        return field.of(now).equals(before);
    }
}
