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
 * @param sectorAim member organisations wished for in each sector; 0 for no wish
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
        int sectorAim,
        int version) {
    public Cycle {
        languages = List.copyOf(languages);
    }

    public DateRange days() {
        return new DateRange(startsOn, endsOn);
    }

    /** Today, or the nearest day of the year to it: the day on which its seats are read. */
    public LocalDate dayWithin(LocalDate today) {
        return today.isBefore(startsOn) ? startsOn : today.isAfter(endsOn) ? endsOn : today;
    }

    /** Visitors see what runs or ran; a year in preparation is the team's. */
    public boolean isPublic() {
        return state != CycleState.DRAFT;
    }

    /** Of the page of its groups, without language. */
    public String path() {
        return "/groups/" + slug;
    }

    /** Of the page of its rules. */
    public String rulesPath() {
        return "/cycles/" + slug;
    }
}
