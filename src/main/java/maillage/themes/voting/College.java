package maillage.themes.voting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Voters who share a weight.
 *
 * @param name the sectors in it, joined by {@code +}
 * @param share of all, to be divided equally among them
 * @param size how many share it, at least one
 */
record College(String name, BigInteger share, int size) {
    /** Fewer than so many could be guessed. */
    static final int FEWEST = 5;

    private static final Comparator<College> SMALLEST =
            Comparator.comparingInt(College::size).thenComparing(College::name);

    College with(College other) {
        var names = new java.util.TreeSet<>(List.of((name + "+" + other.name).split("\\+")));
        return new College(String.join("+", names), share.add(other.share), size + other.size);
    }

    /** Merges whichever is too small into the smallest other, until none is, or one is left. */
    static List<College> merged(List<College> all) {
        var left = new ArrayList<>(all);
        while (left.size() > 1) {
            left.sort(SMALLEST);
            if (left.getFirst().size() >= FEWEST) {
                break;
            }
            College small = left.removeFirst();
            left.set(0, left.getFirst().with(small));
        }
        return left;
    }

    /** Which college each of its sectors is now in. */
    static Map<String, College> bySector(List<College> all) {
        var in = new TreeMap<String, College>();
        all.forEach(
                college -> {
                    for (String sector : college.name().split("\\+")) {
                        in.put(sector, college);
                    }
                });
        return in;
    }

    /** The weight of one voter of each: exact, and as small as whole numbers can be. */
    static Map<String, BigInteger> weights(List<College> all) {
        BigInteger multiple =
                all.stream()
                        .map(one -> BigInteger.valueOf(one.size()))
                        .reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b)));
        var weights = new TreeMap<String, BigInteger>();
        BigInteger common = BigInteger.ZERO;
        for (College one : all) {
            BigInteger weight =
                    one.share().multiply(multiple).divide(BigInteger.valueOf(one.size()));
            weights.put(one.name(), weight);
            common = common.gcd(weight);
        }
        BigInteger by = common.max(BigInteger.ONE);
        weights.replaceAll((_, weight) -> weight.divide(by));
        return weights;
    }
}
