package maillage.themes.room;

import java.util.Optional;
import java.util.UUID;
import maillage.kernel.LocalizedText;

/**
 * What someone wrote, in the name of an organisation.
 *
 * @param language tag of the language its writer reads the site in
 * @param paper entered by the facilitator for someone without a phone
 * @param inProposal whether it is kept because its words are in a proposal
 * @param hiddenReason why it was hidden; empty: it is shown
 */
public record Card(
        UUID id,
        String text,
        String language,
        Optional<UUID> cluster,
        LocalizedText organisation,
        boolean paper,
        boolean inProposal,
        Optional<String> hiddenReason) {
    public static final int LONGEST = 140;

    public boolean shown() {
        return hiddenReason.isEmpty();
    }
}
