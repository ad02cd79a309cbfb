package maillage.network.taxonomies;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.Slug;
import maillage.network.Taxonomy;
import maillage.network.Term;
import maillage.network.Terms;
import maillage.platform.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes a list. What organisations were tagged with stays true: a term keeps its code, and is
 * retired rather than erased.
 */
@Component
class Curating {
    private final ListStore store;
    private final Terms terms;
    private final Trail trail;

    Curating(ListStore store, Terms terms, Trail trail) {
        this.store = store;
        this.terms = terms;
        this.trail = trail;
    }

    /** Under what the trail of a list is kept. */
    static UUID idOf(Taxonomy taxonomy) {
        return UUID.nameUUIDFromBytes(("list:" + taxonomy.code()).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @return false when the list already has a term of this code
     */
    @Transactional
    boolean add(Taxonomy taxonomy, String french, String english, Me me) {
        String slug = Slug.of(french.isEmpty() ? english : french).value();
        String code = slug.length() > 40 ? slug.substring(0, 40).replaceAll("-+$", "") : slug;
        if (!store.add(taxonomy, code, LocalizedText.frEn(french, english))) {
            return false;
        }
        trail.record(
                me,
                "list",
                idOf(taxonomy),
                "term-added",
                Map.of("name", french.isEmpty() ? english : french));
        return true;
    }

    @Transactional
    void rename(Taxonomy taxonomy, String code, String french, String english, Me me) {
        store.lock(taxonomy);
        Term term = require(taxonomy, code);
        var names = new HashMap<>(term.names().byTag());
        names.put("fr", french);
        names.put("en", english);
        var changed = new LocalizedText(names);
        if (!changed.equals(term.names())) {
            store.rename(term.id(), changed);
            trail.record(
                    me,
                    "list",
                    idOf(taxonomy),
                    "term-renamed",
                    Map.of("before", words(term.names()), "after", words(changed)));
        }
    }

    @Transactional
    void retire(Taxonomy taxonomy, String code, boolean retired, Me me) {
        store.lock(taxonomy);
        Term term = require(taxonomy, code);
        if (term.retired() != retired) {
            store.retire(term.id(), retired);
            trail.record(
                    me,
                    "list",
                    idOf(taxonomy),
                    retired ? "term-retired" : "term-restored",
                    Map.of("name", words(term.names())));
        }
    }

    /** One place up or down; at the end of the list nothing moves. */
    @Transactional
    void move(Taxonomy taxonomy, String code, boolean up, Me me) {
        store.lock(taxonomy);
        List<Term> all = new ArrayList<>(terms.of(taxonomy));
        int at = all.indexOf(require(taxonomy, code));
        int to = up ? at - 1 : at + 1;
        if (to >= 0 && to < all.size()) {
            Collections.swap(all, at, to);
            store.order(all.stream().map(Term::id).toList());
            trail.record(
                    me,
                    "list",
                    idOf(taxonomy),
                    "term-moved",
                    Map.of("name", words(all.get(to).names())));
        }
    }

    private Term require(Taxonomy taxonomy, String code) {
        return terms.of(taxonomy).stream()
                .filter(term -> term.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("term", code));
    }

    private static String words(LocalizedText names) {
        return String.join(" / ", new java.util.TreeMap<>(names.byTag()).values());
    }
}
