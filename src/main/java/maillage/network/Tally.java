package maillage.network;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import maillage.network.Criteria.Dimension;
import maillage.network.Found.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Adds up groups of organisations that fail the same filters, or none. Who fails one filter only
 * counts for the other choices of that filter, and for lifting it.
 */
final class Tally {
    private long total;
    private long uncited;
    private long withoutWithin;
    private final Map<Dimension, Map<String, Long>> counts = new EnumMap<>(Dimension.class);
    private final Map<Dimension, Long> without = new EnumMap<>(Dimension.class);

    void add(int fails, boolean cited, String country, @Nullable String chapter, long number) {
        if (fails == 0) {
            total += number;
            uncited += cited ? 0 : number;
        } else if (fails == FilterTests.WITHIN) {
            withoutWithin += number;
        }
        for (Dimension dimension : Dimension.values()) {
            if (fails == FilterTests.bit(dimension)) {
                without.merge(dimension, number, Long::sum);
            }
        }
        add(fails, Dimension.COUNTRY, country, number);
        if (chapter != null) {
            add(fails, Dimension.CHAPTER, chapter, number);
        }
    }

    void add(int fails, Dimension dimension, String code, long number) {
        if (number > 0 && (fails == 0 || fails == FilterTests.bit(dimension))) {
            counts.computeIfAbsent(dimension, each -> new HashMap<>())
                    .merge(code, number, Long::sum);
        }
    }

    /** Not even with a filter lifted. */
    boolean isNothing() {
        return total == 0 && without.isEmpty() && withoutWithin == 0;
    }

    /** Whether the page has anything to show to this reader. */
    boolean isListed(boolean inside) {
        return total > (inside ? 0 : uncited);
    }

    Found found(List<Hit> hits, boolean inside, boolean nearest) {
        return new Found(
                hits, total, inside ? 0 : uncited, nearest, counts, without, withoutWithin);
    }
}
