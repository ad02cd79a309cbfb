package maillage.themes.shared.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Most approvals, or most points, first; with costs, whoever still fits. */
final class Plurality {
    private Plurality() {}

    static Outcome count(Election election, Lot lot) {
        Supporters supporters = election.supporters();
        var winners = new ArrayList<Integer>();
        var rounds = new ArrayList<Round>();
        Completion.fill(election, lot, winners, rounds);
        List<Round> said =
                rounds.stream()
                        .map(
                                round ->
                                        new Round(
                                                "chosen",
                                                round.choice(),
                                                level(
                                                        round.choice(),
                                                        winners,
                                                        supporters,
                                                        election.size()),
                                                round.facts()))
                        .toList();
        return new Outcome(
                election.ballots() instanceof Scores ? "score" : "approval", winners, said);
    }

    /** The last who won and those who lost with as many votes. */
    private static List<Integer> level(
            int choice, List<Integer> winners, Supporters supporters, int choices) {
        boolean lost =
                IntStream.range(0, choices)
                        .anyMatch(
                                other ->
                                        !winners.contains(other)
                                                && supporters.votes(other)
                                                        == supporters.votes(choice));
        return lost
                ? IntStream.range(0, choices)
                        .filter(other -> supporters.votes(other) == supporters.votes(choice))
                        .boxed()
                        .toList()
                : List.of();
    }
}
