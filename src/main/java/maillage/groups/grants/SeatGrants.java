package maillage.groups.grants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import maillage.identity.GrantSource;
import maillage.kernel.Grant;
import maillage.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Who speaks today for an organisation with a seat in a group is a member of that group. */
@Component
class SeatGrants implements GrantSource {
    private final SeatGrantsStore store;
    private final Clock clock;

    SeatGrants(SeatGrantsStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Set<Grant> grantsOf(PersonId person) {
        return store.seatsOf(person, LocalDate.now(clock));
    }
}
