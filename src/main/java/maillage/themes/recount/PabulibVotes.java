package maillage.themes.recount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import maillage.themes.shared.counting.Approvals;
import maillage.themes.shared.counting.Ballots;
import maillage.themes.shared.counting.Rankings;
import maillage.themes.shared.counting.Scores;
import maillage.themes.shared.counting.Uncountable;

/**
 * The votes of a {@code .pb} file. A vote names projects, separated by commas: those approved; or
 * in order, the best first; or with as many points in a column of their own. A column {@code
 * weight} is ours: so many ballots that are alike.
 */
final class PabulibVotes {
    private static final Set<String> TYPES =
            Set.of("approval", "choose-1", "ordinal", "cumulative", "scoring");
    private static final BigDecimal[] NO_POINTS = {};

    private final Map<String, Integer> indexes;
    private final List<int[]> votes = new ArrayList<>();
    private final List<BigDecimal[]> points = new ArrayList<>();
    private final List<Long> weights = new ArrayList<>();
    private final Set<Integer> seen = new HashSet<>();
    private String type = "approval";

    PabulibVotes(Map<String, Integer> indexes) {
        this.indexes = indexes;
    }

    void areOf(String vote, int line) {
        if (!TYPES.contains(vote)) {
            throw new Uncountable(line, "the vote_type " + Numbers.shown(vote) + " is not known");
        }
        type = vote;
    }

    boolean hasPoints() {
        return type.equals("cumulative") || type.equals("scoring");
    }

    int size() {
        return votes.size();
    }

    void take(String vote, String given, String weight, int line) {
        List<String> ids = parts(vote);
        var named = new int[ids.size()];
        for (int at = 0; at < named.length; at++) {
            Integer index = indexes.get(ids.get(at));
            if (index == null) {
                throw new Uncountable(line, "no project is called " + Numbers.shown(ids.get(at)));
            }
            if (!seen.add(index)) {
                throw new Uncountable(line, "the vote names " + ids.get(at) + " twice");
            }
            named[at] = index;
        }
        seen.clear();
        votes.add(named);
        points.add(hasPoints() ? points(parts(given), named.length, line) : NO_POINTS);
        weights.add(weight.isEmpty() ? 1 : Numbers.whole(weight, line));
    }

    private static BigDecimal[] points(List<String> given, int projects, int line) {
        if (given.size() != projects) {
            throw new Uncountable(line, projects + " projects and " + given.size() + " points");
        }
        return given.stream()
                .map(one -> Numbers.decimal(one, line, "a number of points"))
                .toArray(BigDecimal[]::new);
    }

    private static List<String> parts(String cell) {
        var parts = new ArrayList<String>();
        for (int from = 0; from < cell.length(); ) {
            int comma = cell.indexOf(',', from);
            int end = comma < 0 ? cell.length() : comma;
            String part = cell.substring(from, end).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            from = end + 1;
        }
        return parts;
    }

    Ballots ballots() {
        long[] weight = weights.stream().mapToLong(Long::longValue).toArray();
        int[][] named = votes.toArray(int[][]::new);
        return switch (type) {
            case "approval", "choose-1" -> new Approvals(named, weight);
            case "ordinal" ->
                    new Rankings(
                            Arrays.stream(named).map(PabulibVotes::order).toArray(int[][][]::new),
                            weight);
            default -> new Scores(named, scaled(), weight);
        };
    }

    private static int[][] order(int[] vote) {
        return Arrays.stream(vote).mapToObj(one -> new int[] {one}).toArray(int[][]::new);
    }

    /** Points as whole numbers, all times the same power of ten. */
    private long[][] scaled() {
        int scale =
                points.stream()
                        .flatMap(Arrays::stream)
                        .mapToInt(point -> point.stripTrailingZeros().scale())
                        .max()
                        .orElse(0);
        return points.stream()
                .map(
                        of ->
                                Arrays.stream(of)
                                        .map(point -> point.movePointRight(Math.max(0, scale)))
                                        .mapToLong(BigDecimal::longValueExact)
                                        .toArray())
                .toArray(long[][]::new);
    }
}
