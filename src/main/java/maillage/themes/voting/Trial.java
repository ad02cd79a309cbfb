package maillage.themes.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.themes.shared.counting.Rule;

/** What can be told of a count before there are ballots, or with ballots that nobody cast. */
final class Trial {
    /** Some seconds: more is not promised to voters. */
    private static final double MOST_LOOKS = 1e9;

    private Trial() {}

    /** About how many looks at a ballot it takes to count so many; at most, where that varies. */
    static double looks(Vote vote, int ballots, Method method) {
        if (vote.rules().ballot().isQuestion()) {
            return ballots;
        }
        int places = method.fillsOnePlace() ? 1 : vote.rules().places();
        return Rule.of(method.code()).looks(vote.options().size(), places, ballots);
    }

    /** Why ballots of these weights could not be counted by its rule, whatever they say. */
    static Optional<String> trouble(Vote vote, List<Long> weights) {
        if (looks(vote, weights.size(), vote.rules().method()) > MOST_LOOKS) {
            return Optional.of("too many options and places to count in time");
        }
        List<Integer> all = vote.options().stream().map(VoteOption::position).toList();
        var ballots = new ArrayList<Published>();
        for (long weight : weights) {
            Content content =
                    switch (vote.rules().ballot()) {
                        case APPROVAL -> new Content.Approved(all);
                        case SCORE, POINTS ->
                                alone(vote, 1 + ballots.size() % all.size(), 1).content();
                        case RANKING -> new Content.Ranked(all.stream().map(List::of).toList());
                        case CONSENT, YES_NO -> new Content.Answered("yes", "");
                    };
            ballots.add(new Published("", weight, "", content, Optional.empty(), false));
        }
        return Tally.of(vote, ballots, vote.rules().method()).trouble();
    }

    /** A ballot for one option alone. */
    static Published alone(Vote vote, int option, long weight) {
        Content content =
                switch (vote.rules().ballot()) {
                    case APPROVAL -> new Content.Approved(List.of(option));
                    case SCORE, POINTS ->
                            new Content.Scored(Map.of(option, vote.rules().most().orElse(1)));
                    case RANKING -> new Content.Ranked(List.of(List.of(option)));
                    case CONSENT, YES_NO -> new Content.Answered("yes", "");
                };
        return new Published("", weight, "", content, Optional.empty(), false);
    }
}
