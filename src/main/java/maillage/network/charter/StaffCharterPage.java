package maillage.network.charter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import maillage.kernel.LocalizedText;
import maillage.platform.TrailLine;
import maillage.platform.web.Faults;

/**
 * A version as administrators see it: its form while it is a draft, then who accepted it.
 *
 * @param missing member organisations that have not accepted it
 * @param theirs what someone else wrote since the form was opened
 */
public record StaffCharterPage(
        Version version,
        List<Version> all,
        DraftForm form,
        Faults faults,
        Optional<Version> theirs,
        List<Accepted> accepted,
        long missing,
        List<TrailLine> history) {
    public record Accepted(
            String slug,
            LocalizedText names,
            String person,
            Instant at,
            String manner,
            boolean cited) {}
}
