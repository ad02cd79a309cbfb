package maillage.groups;

import java.time.Instant;
import java.util.Optional;
import maillage.kernel.CycleId;
import maillage.kernel.OrganisationId;

/**
 * Where an organisation stands in a cycle, as the view {@code groups.standing} says
 * (docs/rules.md#r1).
 *
 * @param counted presences that count so far
 * @param activeSince the meeting that reached the threshold
 */
public record Standing(
        OrganisationId organisation,
        CycleId cycle,
        int counted,
        int threshold,
        boolean active,
        Optional<Instant> activeSince) {
    /** Presences still wanted to become active; none once active. */
    public int missing() {
        return Math.max(0, threshold - counted);
    }
}
