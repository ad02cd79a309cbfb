package maillage.themes.shared.counting;

import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What may be chosen.
 *
 * @param cost in the unit of the budget; 1 where places are filled
 * @param traits what minimum places may ask for, such as {@code axis:carbon}
 */
public record Choice(String id, String name, BigFraction cost, Set<String> traits) {
    public Choice {
        if (cost.signum() < 0) {
            throw new IllegalArgumentException("a choice costs nothing or more, not " + cost);
        }
        traits = Set.copyOf(traits);
    }

    /** One place. */
    public static Choice of(String id, String name) {
        return new Choice(id, name, BigFraction.ONE, Set.of());
    }
}
