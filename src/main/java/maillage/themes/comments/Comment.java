package maillage.themes.comments;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.kernel.PersonId;
import maillage.themes.Seen;

/**
 * What someone said of a proposal.
 *
 * @param parent the comment it answers
 * @param author read by members only
 * @param organisation for which it was said; empty for the team
 * @param cited whether visitors may read the organisation's name (docs/rules.md#r8)
 * @param hiddenReason why the team hid it
 * @param withdrawn taken back by its author
 */
public record Comment(
        UUID id,
        Optional<UUID> parent,
        Stance stance,
        String body,
        Language language,
        PersonId authorId,
        String author,
        Optional<LocalizedText> organisation,
        boolean cited,
        Instant writtenAt,
        Optional<String> hiddenReason,
        boolean withdrawn) {
    /** Whether its words can be read. */
    public boolean isShown() {
        return hiddenReason.isEmpty() && !withdrawn;
    }

    /** Whether this reader wrote it. */
    public boolean isOf(Seen seen) {
        return seen.reader().map(Me::person).filter(authorId::equals).isPresent();
    }
}
