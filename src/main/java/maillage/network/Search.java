package maillage.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds member organisations by what is typed, accents and slips forgiven, and by what describes
 * them. Whoever declined citation is found by the network only, and no search text tells a visitor
 * that they exist (docs/rules.md#r8).
 */
@Component
public class Search {
    private final FacetStore facets;
    private final HitStore hits;
    private final NameStore names;
    private final Clock clock;

    Search(FacetStore facets, HitStore hits, NameStore names, Clock clock) {
        this.facets = facets;
        this.hits = hits;
        this.names = names;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Found find(Criteria criteria) {
        var text = SearchText.of(criteria.text());
        var match = TextMatch.of(text, criteria.inside());
        Tally tally = facets.count(criteria, match);
        boolean nearest = tally.isNothing() && text.mayBeMistyped();
        if (nearest) {
            match = TextMatch.near(text, names.nearest(text, criteria.inside()), criteria.inside());
            tally = facets.count(criteria, match);
        }
        return tally.found(
                tally.isListed(criteria.inside()) ? hits.page(criteria, match) : List.of(),
                criteria.inside(),
                nearest);
    }

    /** People by name, for readers of the network only: the caller sees to that. */
    public List<PersonHit> people(String text, int limit) {
        var searched = SearchText.of(text);
        return searched.plain().length() < 2
                ? List.of()
                : names.people(searched, LocalDate.now(clock), limit);
    }
}
