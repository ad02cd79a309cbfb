package maillage.themes.voting;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.GroupId;
import maillage.kernel.LocalizedText;
import maillage.themes.ConsultationState;

/**
 * The consultation a vote belongs to.
 *
 * @param group empty: the whole network votes
 * @param zone of its cycle, in which its hours are told
 */
public record Consulted(
        UUID id,
        String slug,
        LocalizedText titles,
        Optional<GroupId> group,
        ConsultationState state,
        ZoneId zone) {
    /** Of its votes, without language. */
    public String path() {
        return "/consultations/" + slug + "/votes";
    }
}
