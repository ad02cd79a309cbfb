package maillage.themes.voting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What of the ballots is published. In a secret vote colleges of which fewer than five voted are
 * merged once more, their weight shared equally among their ballots; fewer than five ballots in all
 * are not published, nor counted.
 */
final class Unveiling {
    private Unveiling() {}

    /**
     * @param withheld too few to be published without telling who wrote them
     */
    record Result(List<Published> ballots, boolean withheld) {}

    static Result of(Vote vote, List<Closing.Unsealed> all) {
        if (!vote.isSecret()) {
            return new Result(published(all, false, Map.of(), Map.of()), false);
        }
        if (all.size() < College.FEWEST) {
            return new Result(List.of(), true);
        }
        if (vote.rules().colleges().isEmpty()) {
            return new Result(published(all, true, Map.of(), Map.of()), false);
        }
        var sizes = new TreeMap<String, Integer>();
        var shares = new TreeMap<String, BigInteger>();
        for (Closing.Unsealed one : all) {
            sizes.merge(one.from().college(), 1, Integer::sum);
            shares.merge(
                    one.from().college(), BigInteger.valueOf(one.from().weight()), BigInteger::add);
        }
        var colleges = new ArrayList<College>();
        sizes.forEach(
                (name, size) ->
                        colleges.add(
                                new College(
                                        name, shares.getOrDefault(name, BigInteger.ONE), size)));
        List<College> merged = College.merged(colleges);
        var now = new TreeMap<String, String>();
        for (College before : colleges) {
            for (College after : merged) {
                if (List.of(after.name().split("\\+")).contains(before.name().split("\\+")[0])) {
                    now.put(before.name(), after.name());
                }
            }
        }
        return new Result(
                merged.size() == colleges.size()
                        ? published(all, true, now, College.weights(merged))
                        : countable(vote, all, now, merged),
                false);
    }

    /**
     * What merged colleges weigh may be finer than what was tried before the opening: where that
     * cannot be counted, all weights are rounded, to a billionth of the whole, or to a millionth.
     */
    private static List<Published> countable(
            Vote vote, List<Closing.Unsealed> all, Map<String, String> now, List<College> merged) {
        Map<String, BigInteger> exact = College.weights(merged);
        List<Published> ballots = List.of();
        for (Map<String, BigInteger> weights :
                List.of(
                        exact,
                        rounded(exact, merged, 1_000_000_000),
                        rounded(exact, merged, 1_000_000))) {
            if (sum(weights, merged).bitLength() < Long.SIZE) {
                ballots = published(all, true, now, weights);
                if (Tally.of(vote, ballots, vote.rules().method()).trouble().isEmpty()) {
                    break;
                }
            }
        }
        return ballots;
    }

    private static Map<String, BigInteger> rounded(
            Map<String, BigInteger> exact, List<College> merged, long whole) {
        BigInteger sum = sum(exact, merged);
        var weights = new TreeMap<>(exact);
        weights.replaceAll(
                (_, weight) ->
                        weight.multiply(BigInteger.valueOf(whole))
                                .add(sum.shiftRight(1))
                                .divide(sum)
                                .max(BigInteger.ONE));
        return weights;
    }

    private static BigInteger sum(Map<String, BigInteger> weights, List<College> merged) {
        return merged.stream()
                .map(
                        one ->
                                weights.getOrDefault(one.name(), BigInteger.ZERO)
                                        .multiply(BigInteger.valueOf(one.size())))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static List<Published> published(
            List<Closing.Unsealed> all,
            boolean secret,
            Map<String, String> colleges,
            Map<String, BigInteger> weights) {
        return all.stream()
                .map(
                        one -> {
                            String college =
                                    colleges.getOrDefault(
                                            one.from().college(), one.from().college());
                            BigInteger weight = weights.get(college);
                            return new Published(
                                    one.cast().receipt().code(),
                                    weight == null ? one.from().weight() : weight.longValueExact(),
                                    college,
                                    one.cast().content(),
                                    one.named(secret),
                                    !secret && one.from().paper());
                        })
                .toList();
    }
}
