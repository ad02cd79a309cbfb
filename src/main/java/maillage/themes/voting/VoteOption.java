package maillage.themes.voting;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import maillage.kernel.LocalizedText;

/**
 * What may be chosen.
 *
 * @param position from 1; its name on ballots and in published files
 * @param traits what minimum places ask for, such as {@code axis:carbon}
 */
public record VoteOption(
        UUID id, int position, Optional<UUID> proposal, LocalizedText labels, Set<String> traits) {
    public VoteOption {
        traits = Set.copyOf(traits);
    }
}
