package maillage.themes.voting;

import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.themes.Consultations;
import org.springframework.stereotype.Component;

/**
 * Votes as this reader sees them: within what they see of the consultation, and run by whoever
 * leads it (docs/rules.md#r11).
 */
@Component
class Votes {
    private final VoteStore store;
    private final Consultations consultations;

    Votes(VoteStore store, Consultations consultations) {
        this.store = store;
        this.consultations = consultations;
    }

    Consulted consulted(String slug, Me me) {
        consultations.require(slug, Optional.of(me));
        return known(slug);
    }

    boolean runs(Me me, Consulted consulted) {
        return consultations.require(consulted.slug(), Optional.of(me)).leads();
    }

    Consulted run(String slug, Me me) {
        consultations.requireLed(slug, me);
        return known(slug);
    }

    Vote require(String slug, UUID id, Me me) {
        return of(consulted(slug, me), id);
    }

    Vote run(String slug, UUID id, Me me) {
        return of(run(slug, me), id);
    }

    private Consulted known(String slug) {
        return store.consulted(slug).orElseThrow(() -> new NotFound("consultation", slug));
    }

    private Vote of(Consulted consulted, UUID id) {
        return store.find(id)
                .filter(vote -> vote.consulted().id().equals(consulted.id()))
                .orElseThrow(() -> new NotFound("vote", id));
    }
}
