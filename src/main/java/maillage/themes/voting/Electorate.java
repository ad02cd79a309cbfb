package maillage.themes.voting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import maillage.kernel.OrganisationId;

/**
 * Who votes, with what weight, by the rules announced (docs/rules.md#r10).
 *
 * @param small colleges too small for a secret vote, merged into others
 * @param refusal why the vote cannot open so: a text key
 * @param named what the refusal names
 */
public record Electorate(
        List<Elector> electors, List<Merger> small, Optional<String> refusal, List<String> named) {
    /** No sum grows beyond what every rule counts exactly. */
    private static final BigInteger HEAVIEST = BigInteger.valueOf(1_000_000_000_000L);

    /**
     * @param sector empty for none
     */
    public record Candidate(OrganisationId organisation, String sector) {}

    public record Elector(OrganisationId organisation, String college, long weight) {}

    /** A college, and the one it becomes part of. */
    public record Merger(String college, int size, String into) {}

    static Electorate of(List<Candidate> candidates, VoteRules rules) {
        if (candidates.isEmpty()) {
            return refused("vote.refused.nobody", List.of());
        }
        if (rules.secret() && candidates.size() < College.FEWEST) {
            return refused("vote.refused.too-few", List.of());
        }
        return rules.colleges().isEmpty()
                ? new Electorate(
                        candidates.stream()
                                .map(one -> new Elector(one.organisation(), "", 1))
                                .toList(),
                        List.of(),
                        Optional.empty(),
                        List.of())
                : byCollege(candidates, rules);
    }

    private static Electorate byCollege(List<Candidate> candidates, VoteRules rules) {
        var sizes = new TreeMap<String, Integer>();
        var outside = new TreeSet<String>();
        for (Candidate one : candidates) {
            Optional<String> college = college(one, rules);
            college.ifPresentOrElse(
                    name -> sizes.merge(name, 1, Integer::sum), () -> outside.add(one.sector()));
        }
        if (!outside.isEmpty()) {
            return refused("vote.refused.outside", List.copyOf(outside));
        }
        List<College> all =
                sizes.entrySet().stream()
                        .map(
                                one ->
                                        new College(
                                                one.getKey(),
                                                share(rules, one.getKey(), one.getValue()),
                                                one.getValue()))
                        .toList();
        List<College> kept = rules.secret() ? College.merged(all) : all;
        Map<String, College> now = College.bySector(kept);
        var small = new ArrayList<Merger>();
        for (College one : all) {
            College into = now.get(one.name());
            if (into != null && into.size() != one.size() && one.size() < College.FEWEST) {
                small.add(new Merger(one.name(), one.size(), into.name()));
            }
        }
        Map<String, BigInteger> weights = College.weights(kept);
        BigInteger sum =
                kept.stream()
                        .map(
                                one ->
                                        weights.getOrDefault(one.name(), BigInteger.ZERO)
                                                .multiply(BigInteger.valueOf(one.size())))
                        .reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.compareTo(HEAVIEST) > 0) {
            return refused("vote.refused.too-fine", List.of());
        }
        List<Elector> electors =
                candidates.stream()
                        .map(
                                one -> {
                                    String name =
                                            college(one, rules)
                                                    .map(now::get)
                                                    .map(College::name)
                                                    .orElseThrow();
                                    long weight =
                                            weights.getOrDefault(name, BigInteger.ZERO)
                                                    .longValueExact();
                                    return new Elector(one.organisation(), name, weight);
                                })
                        .toList();
        return new Electorate(electors, small, Optional.empty(), List.of());
    }

    /** What the organisations of a college weigh together. */
    private static BigInteger share(VoteRules rules, String college, int size) {
        return rules.voices()
                ? BigInteger.valueOf(rules.colleges().getOrDefault(college, 1))
                        .multiply(BigInteger.valueOf(size))
                : BigInteger.valueOf(rules.colleges().getOrDefault(college, 0));
    }

    private static Optional<String> college(Candidate one, VoteRules rules) {
        return rules.colleges().containsKey(one.sector())
                ? Optional.of(one.sector())
                : rules.voices() || rules.colleges().containsKey(VoteRules.OTHERS)
                        ? Optional.of(VoteRules.OTHERS)
                        : Optional.empty();
    }

    static Electorate refused(String why, List<String> named) {
        return new Electorate(List.of(), List.of(), Optional.of(why), named);
    }
}
