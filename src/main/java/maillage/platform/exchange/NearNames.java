package maillage.platform.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Finds names that are written nearly alike, by the trigrams they share: as PostgreSQL's pg_trgm
 * counts them, without accents and case.
 *
 * <p>Built once for all names and asked once a line, so that thousands of lines stay far from
 * thousands of queries.
 */
public final class NearNames {
    private final List<String> keys = new ArrayList<>();
    private final List<int[]> entries = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<List<Integer>> holders = new ArrayList<>();

    /**
     * @param names by the key of the row that bears each
     */
    public NearNames(Map<String, String> names) {
        names.forEach(
                (key, name) -> {
                    int[] trigrams =
                            trigrams(name).stream()
                                    .mapToInt(
                                            trigram ->
                                                    ids.computeIfAbsent(trigram, any -> ids.size()))
                                    .sorted()
                                    .toArray();
                    for (int trigram : trigrams) {
                        while (holders.size() <= trigram) {
                            holders.add(new ArrayList<>());
                        }
                        holders.get(trigram).add(entries.size());
                    }
                    keys.add(key);
                    entries.add(trigrams);
                });
    }

    /**
     * @param likeness shared trigrams over all trigrams of both, 0 to 1
     */
    public record Near(String key, double likeness) {}

    /**
     * The rows whose name is at least so alike, the most alike first.
     *
     * <p>Two names so alike share one of the rarest trigrams of each: only who holds one of those
     * is compared, so that "les", "de", "la" cost nothing.
     */
    public List<Near> alike(String name, double atLeast) {
        Set<String> asked = trigrams(name);
        int size = asked.size();
        int[] known =
                asked.stream()
                        .map(ids::get)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .sorted()
                        .toArray();
        int rarest =
                Math.max(
                        0,
                        size - (int) Math.ceil(atLeast * size - 1e-9) + 1 - (size - known.length));
        var candidates = new BitSet(entries.size());
        Arrays.stream(known)
                .boxed()
                .sorted(Comparator.comparingInt(trigram -> holders.get(trigram).size()))
                .limit(rarest)
                .forEach(trigram -> holders.get(trigram).forEach(candidates::set));
        var found = new ArrayList<Near>();
        candidates.stream()
                .forEach(
                        entry -> {
                            int[] other = entries.get(entry);
                            if (other.length < atLeast * size - 1e-9
                                    || other.length * atLeast > size + 1e-9) {
                                return;
                            }
                            int shared = shared(known, other);
                            double likeness = (double) shared / (size + other.length - shared);
                            if (shared > 0 && likeness >= atLeast) {
                                found.add(new Near(keys.get(entry), likeness));
                            }
                        });
        found.sort(Comparator.comparingDouble(Near::likeness).reversed().thenComparing(Near::key));
        return found;
    }

    /** Of two sorted lists. */
    private static int shared(int[] one, int[] other) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    static Set<String> trigrams(String name) {
        var trigrams = new LinkedHashSet<String>();
        String plain =
                Normalizer.normalize(name.replace("œ", "oe"), Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}", "");
        for (String word : plain.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                String padded = "  " + word + " ";
                for (int i = 0; i + 3 <= padded.length(); i++) {
                    trigrams.add(padded.substring(i, i + 3));
                }
            }
        }
        return trigrams;
    }
}
