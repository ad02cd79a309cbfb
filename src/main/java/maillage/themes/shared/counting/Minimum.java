package maillage.themes.shared.counting;

import java.util.List;

/**
 * Places kept for choices of one trait, such as one of each axis.
 *
 * @param places at least so many winners have the trait
 */
public record Minimum(String trait, int places) {
    /** Whether so many places can be filled with all of these kept. */
    public static boolean areFeasible(List<Minimum> minimums, List<Choice> choices, int places) {
        try {
            new Reserved(Election.ofPlaces(choices, places, Approvals.of()).keeping(minimums));
            return true;
        } catch (Uncountable infeasible) {
            return false;
        }
    }
}
