package maillage.themes.shared.counting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One step of a count, as facts that words are made of.
 *
 * @param step what happened: {@code chosen}, {@code excluded}, {@code share}…
 * @param choice the one it happened to; -1 for none
 * @param tied those it was level with before the tie was settled, itself among them; empty without
 *     a tie
 * @param facts by name: exact numbers, or text
 */
public record Round(String step, int choice, List<Integer> tied, Map<String, Object> facts) {
    public Round {
        tied = List.copyOf(tied);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    static Round of(String step, int choice) {
        return new Round(step, choice, List.of(), Map.of());
    }

    Round tied(List<Integer> with) {
        return new Round(step, choice, with.size() > 1 ? with : List.of(), facts);
    }

    /** Names those that were passed over because a place is kept for them. */
    Round guarded(List<Integer> choices, Election election) {
        return choices.isEmpty()
                ? this
                : with(
                        "guarded",
                        choices.stream().map(one -> election.choices().get(one).id()).toList());
    }

    Round with(String fact, Object value) {
        var more = new LinkedHashMap<>(facts);
        more.put(
                fact,
                value instanceof Integer whole
                        ? BigFraction.of(whole)
                        : value instanceof Long whole ? BigFraction.of(whole) : value);
        return new Round(step, choice, tied, more);
    }
}
