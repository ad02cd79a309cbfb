package maillage.platform.exchange;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds names that are written nearly alike, by the trigrams they share: as PostgreSQL's pg_trgm counts them, without accents and case.
 *
 * <p>Built once for all names and asked once a line, so that thousands of lines stay far from thousands of queries.
 */
public final class NearNames {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Integer>> holders = new HashMap<>();

    /** @param names by the key of the row that bears each */
    public NearNames(Map<String, String> names) {
        names.forEach((key, name) -> {
            Set<String> trigrams = trigrams(name);
            for (String trigram : trigrams) {
                holders.computeIfAbsent(trigram, any -> new ArrayList<>()).add(entries.size());
            }
            entries.add(new Entry(key, trigrams.size()));
        });
    }

    /** @param likeness shared trigrams over all trigrams of both, 0 to 1 */
    public record Near(String key, double likeness) {}

    /** The rows whose name is at least so alike, the most alike first. */
    public List<Near> alike(String name, double atLeast) {
        Set<String> asked = trigrams(name);
        var shared = new HashMap<Integer, Integer>();
        for (String trigram : asked) {
            for (int entry : holders.getOrDefault(trigram, List.of())) {
                shared.merge(entry, 1, Integer::sum);
            }
        }
        var found = new ArrayList<Near>();
        shared.forEach((entry, count) -> {
            double likeness = (double) count / (asked.size() + entries.get(entry).trigrams() - count);
            if (likeness >= atLeast) {
                found.add(new Near(entries.get(entry).key(), likeness));
            }
        });
        found.sort(Comparator.comparingDouble(Near::likeness).reversed().thenComparing(Near::key));
        return found;
    }

    static Set<String> trigrams(String name) {
        var trigrams = new LinkedHashSet<String>();
        String plain = Normalizer.normalize(name.replace("œ", "oe"), Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("\\p{M}", "");
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

    private record Entry(String key, int trigrams) {}
}
