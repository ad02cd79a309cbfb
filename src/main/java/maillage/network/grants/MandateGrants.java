package maillage.network.grants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import maillage.identity.GrantSource;
import maillage.kernel.Grant;
import maillage.kernel.PersonId;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import org.springframework.stereotype.Component;

/**
 * A mandate in force today lets someone act for its organisation; one given at the door for a
 * meeting does not (docs/rules.md#r7).
 */
@Component
class MandateGrants implements GrantSource {
    private final MandateGrantsStore store;
    private final Clock clock;

    MandateGrants(MandateGrantsStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Set<Grant> grantsOf(PersonId person) {
        return store.organisationsOf(person, LocalDate.now(clock)).stream()
                .map(organisation -> new Grant(Role.MEMBER, Scope.organisation(organisation)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
