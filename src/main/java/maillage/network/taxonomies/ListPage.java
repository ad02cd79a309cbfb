package maillage.network.taxonomies;

import java.util.List;
import java.util.Map;
import maillage.network.Taxonomy;
import maillage.network.Term;
import maillage.platform.TrailLine;
import maillage.platform.web.Faults;

/**
 * One list as administrators see it.
 *
 * @param uses how many organisations have each term, by code
 * @param nameFr what was typed for a new term; {@code nameEn} likewise
 */
public record ListPage(
        Taxonomy taxonomy,
        List<Term> terms,
        Map<String, Long> uses,
        String nameFr,
        String nameEn,
        Faults faults,
        List<TrailLine> history) {
    public long usesOf(Term term) {
        return uses.getOrDefault(term.code(), 0L);
    }

    public long offered() {
        return terms.stream().filter(term -> !term.retired()).count();
    }

    /** The goals are the United Nations' own: they are worded and ordered here, not invented. */
    public boolean takesMore() {
        return taxonomy != Taxonomy.SDG;
    }
}
