package maillage.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import maillage.kernel.Language;
import org.springframework.stereotype.Component;

/** The lists of sectors, SDGs, axes and legal forms, as they stand now. */
@Component
public class Terms {
    private final TermStore store;

    Terms(TermStore store) {
        this.store = store;
    }

    /** All of a list, retired ones included, in its order. */
    public List<Term> of(Taxonomy taxonomy) {
        return store.of(taxonomy);
    }

    /** Codes and words of what may be chosen today, in the order of the list. */
    public Map<String, String> offered(Taxonomy taxonomy, Language language) {
        var words = new LinkedHashMap<String, String>();
        of(taxonomy).stream()
                .filter(term -> !term.retired())
                .forEach(term -> words.put(term.code(), term.names().in(language).text()));
        return words;
    }
}
