package maillage.network;

import java.util.List;
import java.util.Map;
import maillage.kernel.LocalizedText;
import maillage.kernel.OrganisationId;
import maillage.network.Criteria.Dimension;

/**
 * One page of what was found, and what there is besides.
 *
 * @param total all that match, those who declined citation included where counting them names
 *     nobody
 * @param uncited how many of them the reader is not shown
 * @param nearest nothing matched as typed: these are near it
 * @param counts how many would be found with each other choice of a dimension, by code
 * @param withoutFilter how many would be found without the filter of a dimension that is in use
 * @param withoutWithin how many would be found without {@link Criteria#within}
 */
public record Found(
        List<Hit> hits,
        long total,
        long uncited,
        boolean nearest,
        Map<Dimension, Map<String, Long>> counts,
        Map<Dimension, Long> withoutFilter,
        long withoutWithin) {

    /** How many can be leafed through. */
    public long listed() {
        return total - uncited;
    }

    /**
     * @param town empty when it is not said, or not for this reader
     */
    public record Hit(
            OrganisationId id,
            String slug,
            LocalizedText names,
            List<String> sectors,
            String country,
            String town,
            boolean cited) {}
}
