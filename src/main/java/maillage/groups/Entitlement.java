package maillage.groups;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.LocalizedText;

/**
 * What a standing gives in one cycle (docs/rules.md#r2).
 *
 * @param quantity how many; empty when it is not counted
 * @param byInvolvement whether the most involved come first where seats are short
 */
public record Entitlement(
        UUID id,
        int position,
        Level level,
        String kind,
        Optional<Integer> quantity,
        LocalizedText names,
        LocalizedText conditions,
        boolean whileSeatsLast,
        boolean byInvolvement) {
    public static final List<String> KINDS =
            List.of(
                    "forum-entry",
                    "event-entry",
                    "visibility",
                    "citation",
                    "support",
                    "priority",
                    "other");

    public Entitlement {
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException("an unknown kind of entitlement: " + kind);
        }
        if (quantity.filter(many -> many < 1).isPresent()) {
            throw new IllegalArgumentException("an entitlement gives at least one");
        }
    }

    public boolean isGiven(boolean active) {
        return level == Level.REGISTERED || active;
    }
}
