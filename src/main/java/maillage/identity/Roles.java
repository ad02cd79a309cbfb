package maillage.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import maillage.kernel.DateRange;
import maillage.kernel.Grant;
import maillage.kernel.Me;
import maillage.kernel.PersonId;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import maillage.platform.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to roles that are given: administrator, coordinator, facilitator. Days are those of the
 * network's own clock, in UTC.
 */
@Component
public class Roles {
    private final RoleStore store;
    private final Trail trail;
    private final Clock clock;

    Roles(RoleStore store, Trail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** Gives a role for these days; giving one already in force on all of them changes nothing. */
    @Transactional
    public void give(PersonId person, Role role, Scope scope, DateRange days, @Nullable Me by) {
        if (store.insert(person, role, scope, days, by == null ? null : by.person())) {
            trail.record(
                    by,
                    "person",
                    person.value(),
                    "role-given",
                    Map.of("role", role.name(), "from", days.from().toString()));
        }
    }

    /** Ends a role today; its history stays. */
    @Transactional
    public void end(PersonId person, Role role, Scope scope, Me by) {
        if (store.end(person, role, scope, LocalDate.now(clock))) {
            trail.record(by, "person", person.value(), "role-ended", Map.of("role", role.name()));
        }
    }

    /** Who holds this role in this scope today, by name. */
    public List<Account> holders(Role role, Scope scope) {
        return store.holders(role, scope, LocalDate.now(clock));
    }

    /** The same for many scopes at once, such as the facilitators of every group of a page. */
    public Map<java.util.UUID, List<Account>> holders(
            Role role, Collection<java.util.UUID> scopes) {
        return store.holders(role, scopes, LocalDate.now(clock));
    }

    /** The roles in force today for one person. */
    public Set<Grant> inForce(PersonId person) {
        return store.inForce(person, LocalDate.now(clock));
    }
}
