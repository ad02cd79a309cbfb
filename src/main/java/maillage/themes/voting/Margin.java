package maillage.themes.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How far a loser was from winning.
 *
 * @param ballots with so many for it alone it would have won, with fewer no loser would
 */
public record Margin(int option, int ballots) {
    /** About a second: closing waits for it. */
    private static final double MOST_LOOKS = 5e7;

    /**
     * The loser that fewest further ballots would have let win, and how many. Every loser is tried
     * with one, then with two: rules may turn down with more what they took with less. Empty where
     * that takes too long to be sure.
     */
    static Optional<Margin> nearest(Vote vote, List<Published> ballots, List<Integer> winners) {
        if (vote.rules().ballot().isQuestion() || winners.isEmpty()) {
            return Optional.empty();
        }
        long heaviest = ballots.stream().mapToLong(Published::weight).max().orElse(1);
        List<Integer> losers =
                vote.options().stream()
                        .map(VoteOption::position)
                        .filter(option -> !winners.contains(option))
                        .toList();
        double left = MOST_LOOKS;
        for (int more = 1; more <= ballots.size(); more++) {
            for (int option : losers) {
                left -= Trial.looks(vote, ballots.size() + more, vote.rules().method());
                if (left < 0) {
                    return Optional.empty();
                }
                if (wins(vote, ballots, option, heaviest, more)) {
                    return Optional.of(new Margin(option, more));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean wins(
            Vote vote, List<Published> ballots, int option, long weight, int more) {
        var with = new ArrayList<>(ballots);
        IntStream.range(0, more).forEach(_ -> with.add(Trial.alone(vote, option, weight)));
        return Tally.of(vote, with, vote.rules().method()).winners().contains(option);
    }
}
