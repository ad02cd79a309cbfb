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
    private final SearchStore store;
    private final Clock clock;

    Search(SearchStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Found find(Criteria criteria) {
        var text = SearchText.of(criteria.text());
        Found exact = store.find(criteria, text, false);
        boolean nothing =
                exact.total() == 0
                        && exact.withoutFilter().values().stream().allMatch(count -> count == 0)
                        && exact.withoutWithin() == 0;
        return nothing && text.mayBeMistyped() ? store.find(criteria, text, true) : exact;
    }

    /** People by name, for readers of the network only: the caller sees to that. */
    public List<PersonHit> people(String text, int limit) {
        var searched = SearchText.of(text);
        return searched.plain().length() < 2
                ? List.of()
                : store.people(searched, LocalDate.now(clock), limit);
    }
}
