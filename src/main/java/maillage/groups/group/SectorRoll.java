package maillage.groups.group;

import java.util.Comparator;
import java.util.List;
import maillage.kernel.LocalizedText;
import maillage.kernel.OrganisationId;

/**
 * The organisations of one sector in a group.
 *
 * @param count all of them, those that are not cited included (docs/rules.md#r8)
 * @param members of the network in this sector without a seat here
 */
public record SectorRoll(
        String code, LocalizedText names, int count, List<Seated> shown, int members) {
    public record Seated(OrganisationId id, String slug, LocalizedText names, boolean cited) {}

    public int hidden() {
        return count - shown.size();
    }

    /** The same roll for a reader who may not see those that declined citation. */
    SectorRoll citedOnly() {
        return new SectorRoll(
                code, names, count, shown.stream().filter(Seated::cited).toList(), members);
    }

    /** Sectors nobody speaks for in the group. */
    static List<SectorRoll> missing(List<SectorRoll> rolls) {
        return rolls.stream().filter(roll -> roll.count() == 0).toList();
    }

    /** Those with someone first, the largest first; what is missing comes last. */
    static List<SectorRoll> largestFirst(List<SectorRoll> rolls) {
        return rolls.stream().sorted(Comparator.comparing(SectorRoll::count).reversed()).toList();
    }
}
