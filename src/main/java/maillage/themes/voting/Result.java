package maillage.themes.voting;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a vote came to, as it is kept and shown.
 *
 * @param valid whether it was counted, with quorum
 * @param trouble why it was not counted: {@code withheld}, {@code quorum}, {@code uncountable},
 *     {@code empty}; empty when it was
 * @param struck electors without a mandate left at the close (docs/rules.md#r7)
 * @param supports how many ballots of each college stand for a winner ({@link Content#supports}),
 *     or of each sector where there are no colleges; cells of fewer than five ballots are put
 *     together
 */
public record Result(
        boolean valid,
        String trouble,
        int electors,
        int voted,
        int struck,
        List<Integer> winners,
        List<Tally.Step> steps,
        Optional<Margin> nearest,
        List<Turnout.Cell> turnout,
        List<Support> supports,
        List<Comparison> comparisons) {

    /**
     * @param college or sector, or several with {@code +} between them
     */
    public record Support(String college, int ballots, int supporting) {}

    static Result of(
            Vote vote,
            List<ElectorStore.Row> electors,
            List<Published> ballots,
            List<Representation.Voice> voices,
            int struck,
            boolean withheld) {
        int voted = (int) electors.stream().filter(one -> one.hasVoted() && !one.struck()).count();
        int called = electors.size() - struck;
        String trouble = trouble(vote, called, voted, withheld);
        Tally.Count count = Tally.of(vote, ballots, vote.rules().method());
        if (trouble.isEmpty() && count.trouble().isPresent()) {
            trouble = "uncountable";
        }
        boolean counted = trouble.isEmpty();
        List<Integer> winners = counted ? count.winners() : List.of();
        return new Result(
                counted,
                trouble,
                called,
                voted,
                struck,
                winners,
                counted ? count.steps() : List.of(),
                counted ? Margin.nearest(vote, ballots, winners) : Optional.empty(),
                Turnout.of(electors.stream().filter(one -> !one.struck()).toList()),
                counted && !winners.isEmpty() ? Representation.of(voices, winners) : List.of(),
                counted && !vote.rules().ballot().isQuestion()
                        ? Comparison.of(vote, ballots)
                        : List.of());
    }

    private static String trouble(Vote vote, int called, int voted, boolean withheld) {
        if (voted == 0) {
            return "empty";
        }
        if (withheld) {
            return "withheld";
        }
        boolean few =
                vote.rules().quorum().isPresent()
                        && voted * 100L < (long) called * vote.rules().quorum().getAsInt();
        return few ? "quorum" : "";
    }

    String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    static Result read(String json) {
        return JsonMapper.shared().readValue(json, Result.class);
    }
}
