package maillage.themes.shared.counting;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What there is to choose from, how much of it, and the ballots.
 *
 * @param minimums places kept for some; none where a budget is spent
 * @param budget the most the winners may cost together; the number of places where each costs 1
 */
public record Election(
        List<Choice> choices, BigFraction budget, Ballots ballots, List<Minimum> minimums) {
    public Election {
        choices = List.copyOf(choices);
        minimums = List.copyOf(minimums);
    }

    public Election(List<Choice> choices, BigFraction budget, Ballots ballots) {
        this(choices, budget, ballots, List.of());
    }

    public Election keeping(List<Minimum> places) {
        return new Election(choices, budget, ballots, places);
    }

    /** So many places, each choice taking one. */
    public static Election ofPlaces(List<Choice> choices, int places, Ballots ballots) {
        List<Choice> unit =
                choices.stream()
                        .map(one -> new Choice(one.id(), one.name(), BigFraction.ONE, one.traits()))
                        .toList();
        return new Election(unit, BigFraction.of(places), ballots);
    }

    public int size() {
        return choices.size();
    }

    public BigFraction cost(int choice) {
        return choices.get(choice).cost();
    }

    BigFraction cost(List<Integer> chosen) {
        return chosen.stream().map(this::cost).reduce(BigFraction.ZERO, BigFraction::add);
    }

    /** The number of places; refused where choices have costs of their own. */
    public int places() {
        if (!fillsPlaces()) {
            throw new Uncountable(
                    "this rule fills places; it does not spend a budget: say how many");
        }
        return Math.min(budget.intValue(), size());
    }

    /** Whether every choice costs one. */
    boolean fillsPlaces() {
        return choices.stream().allMatch(one -> one.cost().equals(BigFraction.ONE));
    }

    public Approvals approvals() {
        return switch (ballots) {
            case Approvals approvals -> approvals;
            case Scores scores -> scores.positive();
            case Rankings rankings ->
                    throw new Uncountable("this rule counts approvals, not ranks");
        };
    }

    public Rankings rankings() {
        if (ballots instanceof Rankings rankings) {
            return rankings;
        }
        throw new Uncountable("this rule counts ranks");
    }

    /** The ballots of each choice: voter and points, 1 for an approval. */
    Supporters supporters() {
        return Supporters.of(this);
    }
}
