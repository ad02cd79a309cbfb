package maillage.network;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the organisation that someone names: any that was ever written down, member or not, cited
 * or not. For those who write for the network, and never for visitors: the caller sees to that
 * (docs/rules.md#r8).
 */
@Component
public class Naming {
    private final NamingStore store;

    Naming(NamingStore store) {
        this.store = store;
    }

    /** The nearest first; nothing for less than two letters. */
    @Transactional(readOnly = true)
    public List<NamedOrganisation> near(String typed, int limit) {
        var text = SearchText.of(typed);
        if (text.plain().length() < 2) {
            return List.of();
        }
        List<NamedOrganisation> holding = store.holding(text, limit);
        return holding.isEmpty() && text.mayBeMistyped() ? store.nearly(text, limit) : holding;
    }

    /** The one of exactly this name or acronym; empty when none or several bear it. */
    public Optional<NamedOrganisation> bearing(String name) {
        var text = SearchText.of(name);
        List<NamedOrganisation> found = text.isEmpty() ? List.of() : store.bearing(text, 2);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
