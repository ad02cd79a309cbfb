package maillage.groups;

import java.time.Period;
import java.util.List;

/**
 * The rules of one year, as data (docs/rules.md#r1, r3, r5).
 *
 * @param threshold presences that make active, at least one
 * @param countingKinds kinds of meeting whose presences count
 * @param notice calendar months and days between the confirmation of a date and the meeting
 * @param drawSeed published, so that anyone can draw again
 */
public record CycleRules(
        int threshold,
        CountingUnit unit,
        List<String> countingKinds,
        boolean remoteCounts,
        Period notice,
        Points points,
        String drawSeed) {
    /** Every kind of meeting there is, in the order of a year. */
    public static final List<String> KINDS =
            List.of("kick-off", "group", "breakfast", "launch", "other");

    public CycleRules {
        if (threshold < 1 || threshold > 50) {
            throw new IllegalArgumentException("a threshold is between 1 and 50, not " + threshold);
        }
        if (!KINDS.containsAll(countingKinds)) {
            throw new IllegalArgumentException("an unknown kind among " + countingKinds);
        }
        if (notice.isNegative()) {
            throw new IllegalArgumentException("a notice is never negative");
        }
        countingKinds = KINDS.stream().filter(countingKinds::contains).toList();
    }

    public boolean counts(String kind) {
        return countingKinds.contains(kind);
    }
}
