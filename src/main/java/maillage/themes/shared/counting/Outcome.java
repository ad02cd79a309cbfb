package maillage.themes.shared.counting;

import java.util.List;

/**
 * What a count found, and how.
 *
 * @param winners in the order in which they were chosen
 */
public record Outcome(String rule, List<Integer> winners, List<Round> rounds) {
    public Outcome {
        winners = List.copyOf(winners);
        rounds = List.copyOf(rounds);
    }
}
