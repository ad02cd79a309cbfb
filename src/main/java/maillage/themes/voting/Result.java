package maillage.themes.voting;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a vote came to, as it is kept and shown.
 *
 * @param valid whether it was counted, with quorum
 * @param trouble why it was not counted: {@code withheld}, {@code quorum}, {@code uncountable},
 *     {@code empty}; empty when it was
 * @param struck electors without a mandate left at the close (docs/rules.md#r7)
 * @param supports how many ballots of each college name a winner, where five or more voted
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
        List<Support> supports) {

    /** Of one college. */
    public record Support(String college, int ballots, int supporting) {}

    static Result of(
            Vote vote,
            List<ElectorStore.Row> electors,
            List<Published> ballots,
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
                counted && !winners.isEmpty() ? supports(ballots, winners) : List.of());
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

    private static List<Support> supports(List<Published> ballots, List<Integer> winners) {
        var colleges = new TreeMap<String, Support>();
        for (Published one : ballots) {
            boolean supports = winners.stream().anyMatch(one.content()::supports);
            colleges.merge(
                    one.college(),
                    new Support(one.college(), 1, supports ? 1 : 0),
                    (a, b) ->
                            new Support(
                                    a.college(),
                                    a.ballots() + b.ballots(),
                                    a.supporting() + b.supporting()));
        }
        return colleges.values().stream().filter(one -> one.ballots() >= College.FEWEST).toList();
    }

    String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    static Result read(String json) {
        return JsonMapper.shared().readValue(json, Result.class);
    }
}
