package maillage.themes.voting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How far a loser was from winning.
 *
 * @param ballots with so many for it alone it would have won, with one less it would not
 */
public record Margin(int option, int ballots) {
    /** The loser that fewest further ballots would have let win, and how many. */
    static Optional<Margin> nearest(Vote vote, List<Published> ballots, List<Integer> winners) {
        if (vote.rules().ballot().isQuestion() || winners.isEmpty()) {
            return Optional.empty();
        }
        long heaviest = ballots.stream().mapToLong(Published::weight).max().orElse(1);
        return vote.options().stream()
                .map(VoteOption::position)
                .filter(option -> !winners.contains(option))
                .sorted(
                        Comparator.comparingLong(
                                option ->
                                        -ballots.stream()
                                                .filter(one -> one.content().supports(option))
                                                .mapToLong(Published::weight)
                                                .sum()))
                .limit(4)
                .flatMap(option -> lacking(vote, ballots, option, heaviest).stream())
                .min(Comparator.comparingInt(Margin::ballots));
    }

    private static Optional<Margin> lacking(
            Vote vote, List<Published> ballots, int option, long weight) {
        int high = 1;
        while (!wins(vote, ballots, option, weight, high)) {
            if (high > ballots.size()) {
                return Optional.empty();
            }
            high *= 2;
        }
        int low = high / 2;
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (wins(vote, ballots, option, weight, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return Optional.of(new Margin(option, high));
    }

    private static boolean wins(
            Vote vote, List<Published> ballots, int option, long weight, int more) {
        var with = new ArrayList<>(ballots);
        IntStream.range(0, more).forEach(_ -> with.add(Tally.alone(vote, option, weight)));
        return Tally.of(vote, with, vote.rules().method()).winners().contains(option);
    }
}
