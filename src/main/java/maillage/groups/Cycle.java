package maillage.groups;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.CycleId;
import maillage.kernel.DateRange;
import maillage.kernel.LocalizedText;
import maillage.kernel.Slug;

/**
 * A year of the network.
 *
 * @param endsOn the last day, included
 * @param zone in which its days and its notice are counted
 * @param charter the version its members accept, when one is named
 * @param version rises with every change; a save based on an older one is refused
 */
public record Cycle(
        CycleId id,
        Slug slug,
        LocalizedText names,
        LocalizedText introduction,
        LocalDate startsOn,
        LocalDate endsOn,
        ZoneId zone,
        List<String> languages,
        Optional<UUID> charter,
        Optional<CycleId> previous,
        CycleState state,
        CycleRules rules,
        int version) {
    public Cycle {
        languages = List.copyOf(languages);
    }

    public DateRange days() {
        return new DateRange(startsOn, endsOn);
    }

    /** Visitors see what runs or ran; a year in preparation is the team's. */
    public boolean isPublic() {
        return state != CycleState.DRAFT;
    }

    public String path() {
        return "/groups/" + slug;
    }
}
