package maillage.themes.voting;

import java.util.UUID;
import maillage.groups.Groups;
import maillage.groups.WorkingGroup;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import org.springframework.stereotype.Component;

/** Who sees a vote and who runs it; what is not for the reader looks like what does not exist. */
@Component
class Votes {
    private final VoteStore store;
    private final Groups groups;

    Votes(VoteStore store, Groups groups) {
        this.store = store;
        this.groups = groups;
    }

    Consulted consulted(String slug, Me me) {
        Consulted found =
                store.consulted(slug).orElseThrow(() -> new NotFound("consultation", slug));
        boolean within =
                found.group()
                        .map(groups::require)
                        .map(group -> group.isSeenFromInsideBy(me))
                        .orElse(true);
        if (!runs(me, found) && (found.draft() || !within)) {
            throw new NotFound("consultation", slug);
        }
        return found;
    }

    /** Whoever facilitates the group; of a consultation of the whole cycle, the cycle's own. */
    boolean runs(Me me, Consulted consulted) {
        if (me.isAdministrator() || me.has(Role.FACILITATOR, Scope.cycle(consulted.cycle()))) {
            return true;
        }
        return consulted
                .group()
                .map(groups::require)
                .filter((WorkingGroup group) -> group.isFacilitatedBy(me))
                .isPresent();
    }

    Consulted run(String slug, Me me) {
        Consulted found = consulted(slug, me);
        if (!runs(me, found)) {
            throw new NotFound("consultation", slug);
        }
        return found;
    }

    Vote require(String slug, UUID id, Me me) {
        return of(consulted(slug, me), id);
    }

    Vote run(String slug, UUID id, Me me) {
        return of(run(slug, me), id);
    }

    private Vote of(Consulted consulted, UUID id) {
        return store.find(id)
                .filter(vote -> vote.consulted().id().equals(consulted.id()))
                .orElseThrow(() -> new NotFound("vote", id));
    }
}
