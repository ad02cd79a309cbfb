package maillage.network;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import maillage.kernel.OrganisationId;

/**
 * What is looked for among the members of the network.
 *
 * @param text as typed; blank for everyone
 * @param filters codes by dimension: at most one of each
 * @param within only these, when a module above knows who they are
 * @param inside the reader is of the network: they see who declined citation, and search in what is
 *     not published (docs/rules.md#r8)
 * @param page from 1
 */
public record Criteria(
        String text,
        Map<Dimension, String> filters,
        Optional<Set<OrganisationId>> within,
        boolean inside,
        Sort sort,
        int page) {
    /** How many organisations stand on a page. */
    public static final int PAGE = 25;

    /** By what organisations are told apart; the code of a chapter is its slug. */
    public enum Dimension {
        SECTOR,
        SDG,
        AXIS,
        COUNTRY,
        CHAPTER
    }

    /** By name in the order of the French dictionary, or the nearest to the text first. */
    public enum Sort {
        RELEVANCE,
        NAME
    }

    public Criteria {
        text = text.strip();
        if (text.length() > 100) {
            text = text.substring(0, 100);
        }
        filters = Map.copyOf(filters);
        page = Math.max(1, Math.min(page, 10_000));
    }
}
