package maillage.themes.voting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A motion: one option, adopted or not. */
final class Motion {
    private Motion() {}

    /** Adopted when somebody agrees and nobody objects. */
    static Tally.Count consent(List<Published> ballots) {
        var sums = sums(ballots, BallotKind.CONSENT);
        boolean adopted = sum(sums, "agree") > 0 && sum(sums, "object") == 0;
        return count(adopted, "consent", sums);
    }

    /** Adopted by more yes than no, or where one is named by that per cent of them. */
    static Tally.Count majority(List<Published> ballots, OptionalInt threshold) {
        var sums = sums(ballots, BallotKind.YES_NO);
        long yes = sum(sums, "yes");
        long no = sum(sums, "no");
        boolean adopted =
                yes > 0
                        && (threshold.isPresent()
                                ? Math.multiplyExact(yes, 100L)
                                        >= Math.multiplyExact(
                                                Math.addExact(yes, no), (long) threshold.getAsInt())
                                : yes > no);
        return count(adopted, "majority", sums);
    }

    private static Tally.Count count(boolean adopted, String rule, Map<String, String> sums) {
        var step =
                new Tally.Step(
                        rule + (adopted ? "-adopted" : "-rejected"), 1, List.of(), sums, Map.of());
        return new Tally.Count(adopted ? List.of(1) : List.of(), List.of(step), Optional.empty());
    }

    private static Map<String, String> sums(List<Published> ballots, BallotKind kind) {
        var sums = new LinkedHashMap<String, String>();
        for (String answer : kind.answers()) {
            long sum =
                    ballots.stream()
                            .filter(
                                    one ->
                                            ((Content.Answered) one.content())
                                                    .answer()
                                                    .equals(answer))
                            .mapToLong(Published::weight)
                            .sum();
            sums.put(answer, String.valueOf(sum));
        }
        return sums;
    }

    private static long sum(Map<String, String> sums, String answer) {
        return Long.parseLong(sums.getOrDefault(answer, "0"));
    }
}
