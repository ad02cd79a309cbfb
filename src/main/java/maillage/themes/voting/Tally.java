package maillage.themes.voting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import maillage.kernel.Language;
import maillage.themes.shared.counting.Approvals;
import maillage.themes.shared.counting.Ballots;
import maillage.themes.shared.counting.Choice;
import maillage.themes.shared.counting.Completion;
import maillage.themes.shared.counting.Election;
import maillage.themes.shared.counting.Lot;
import maillage.themes.shared.counting.Minimum;
import maillage.themes.shared.counting.Motion;
import maillage.themes.shared.counting.Outcome;
import maillage.themes.shared.counting.Rankings;
import maillage.themes.shared.counting.Round;
import maillage.themes.shared.counting.Rule;
import maillage.themes.shared.counting.Scores;
import maillage.themes.shared.counting.Uncountable;
import org.apache.commons.numbers.fraction.BigFraction;

/** Counts published ballots by a rule; options go by their position, in files and in lots alike. */
public final class Tally {
    private Tally() {}

    /**
     * What a count found.
     *
     * @param winners positions, in the order of choice
     * @param trouble in English, when the rule cannot count these ballots
     */
    record Count(List<Integer> winners, List<Step> steps, Optional<String> trouble) {}

    /**
     * One step of a count.
     *
     * @param option its position; 0 for none
     * @param tied positions of those it was level with
     * @param facts numbers as text, exact as {@code 11/32} or about as {@code 0.34375}, or words
     * @param totals exact numbers by position
     */
    public record Step(
            String step,
            int option,
            List<Integer> tied,
            Map<String, String> facts,
            Map<String, String> totals) {}

    static Count of(Vote vote, List<Published> ballots, Method method) {
        return switch (method) {
            case CONSENT -> count(Motion.CONSENT.count(answers(ballots), OptionalInt.empty()));
            case MAJORITY ->
                    count(Motion.MAJORITY.count(answers(ballots), vote.rules().threshold()));
            default -> counted(vote, ballots, method);
        };
    }

    private static Count counted(Vote vote, List<Published> ballots, Method method) {
        Election election = election(vote, ballots, method);
        Completion completion =
                method == Method.EQUAL_SHARES
                        ? Completion.of(vote.rules().completion())
                        : Completion.NONE;
        try {
            Outcome outcome =
                    Rule.of(method.code())
                            .count(
                                    election,
                                    completion,
                                    Lot.drawn(vote.rules().seed(), election.choices()));
            return count(outcome);
        } catch (Uncountable | ArithmeticException refused) {
            return new Count(
                    List.of(), List.of(), Optional.of(String.valueOf(refused.getMessage())));
        }
    }

    private static Count count(Outcome outcome) {
        return new Count(
                outcome.winners().stream().map(choice -> choice + 1).toList(),
                outcome.rounds().stream().map(Tally::step).toList(),
                Optional.empty());
    }

    private static List<Motion.Answer> answers(List<Published> ballots) {
        return ballots.stream()
                .map(
                        one ->
                                new Motion.Answer(
                                        ((Content.Answered) one.content()).answer(), one.weight()))
                .toList();
    }

    private static Election election(Vote vote, List<Published> ballots, Method method) {
        int places = method.fillsOnePlace() ? 1 : vote.rules().places();
        return Election.ofPlaces(choices(vote.options()), places, ballots(vote, ballots))
                .keeping(minimums(vote.rules().minimums()));
    }

    private static List<Choice> choices(List<VoteOption> options) {
        return options.stream()
                .map(
                        option ->
                                new Choice(
                                        String.valueOf(option.position()),
                                        option.labels().in(Language.FR).text(),
                                        BigFraction.ONE,
                                        option.traits()))
                .toList();
    }

    private static List<Minimum> minimums(Map<String, Integer> places) {
        return places.entrySet().stream()
                .map(one -> new Minimum(one.getKey(), one.getValue()))
                .toList();
    }

    /** Whether so many places can be filled with all minimums kept. */
    static boolean keeps(Map<String, Integer> minimums, List<VoteOption> options, int places) {
        return Minimum.areFeasible(minimums(minimums), choices(options), places);
    }

    private static Ballots ballots(Vote vote, List<Published> ballots) {
        long[] weights = ballots.stream().mapToLong(Published::weight).toArray();
        return switch (vote.rules().ballot()) {
            case APPROVAL ->
                    new Approvals(
                            ballots.stream()
                                    .map(one -> ((Content.Approved) one.content()).options())
                                    .map(Tally::indexes)
                                    .toArray(int[][]::new),
                            weights);
            case SCORE, POINTS -> {
                List<Map<Integer, Integer>> points =
                        ballots.stream()
                                .map(one -> ((Content.Scored) one.content()).points())
                                .toList();
                yield new Scores(
                        points.stream()
                                .map(one -> indexes(List.copyOf(one.keySet())))
                                .toArray(int[][]::new),
                        points.stream()
                                .map(
                                        one ->
                                                one.keySet().stream()
                                                        .sorted()
                                                        .mapToLong(
                                                                option ->
                                                                        one.getOrDefault(option, 0))
                                                        .toArray())
                                .toArray(long[][]::new),
                        weights);
            }
            case RANKING ->
                    new Rankings(
                            ballots.stream()
                                    .map(one -> ((Content.Ranked) one.content()).ranks())
                                    .map(
                                            ranks ->
                                                    ranks.stream()
                                                            .map(Tally::indexes)
                                                            .toArray(int[][]::new))
                                    .toArray(int[][][]::new),
                            weights);
            case CONSENT, YES_NO -> throw new IllegalArgumentException("a motion has no choices");
        };
    }

    private static int[] indexes(List<Integer> options) {
        return options.stream().sorted().mapToInt(option -> option - 1).toArray();
    }

    private static Step step(Round round) {
        var facts = new LinkedHashMap<String, String>();
        var totals = new LinkedHashMap<String, String>();
        round.facts()
                .forEach(
                        (name, value) -> {
                            if (value instanceof Map<?, ?> each) {
                                each.forEach(
                                        (id, total) ->
                                                totals.put(String.valueOf(id), plain(total)));
                            } else {
                                facts.put(name, plain(value));
                            }
                        });
        return new Step(
                round.step(),
                round.choice() + 1,
                round.tied().stream().map(choice -> choice + 1).toList(),
                facts,
                totals);
    }

    private static String plain(Object value) {
        if (value instanceof BigFraction exact) {
            return exact.getDenominator().equals(java.math.BigInteger.ONE)
                    ? exact.getNumerator().toString()
                    : exact.getNumerator() + "/" + exact.getDenominator();
        }
        return value instanceof List<?> ids
                ? ids.stream().map(String::valueOf).collect(Collectors.joining(","))
                : String.valueOf(value);
    }
}
