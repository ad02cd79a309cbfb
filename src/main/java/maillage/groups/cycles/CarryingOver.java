package maillage.groups.cycles;

import java.time.Clock;
import java.time.LocalDate;
import maillage.groups.Cycle;
import maillage.groups.Groups;
import maillage.groups.WorkingGroup;
import maillage.identity.Account;
import maillage.identity.Roles;
import maillage.kernel.DateRange;
import maillage.kernel.GroupId;
import maillage.kernel.Me;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins a cycle with what the one before leaves: what its standings give, its groups and who
 * facilitates them, and their seats where they are wanted.
 */
@Component
class CarryingOver {
    private final EntitlementStore entitlements;
    private final LineageStore lineage;
    private final Groups groups;
    private final Roles roles;
    private final Clock clock;

    CarryingOver(
            EntitlementStore entitlements,
            LineageStore lineage,
            Groups groups,
            Roles roles,
            Clock clock) {
        this.entitlements = entitlements;
        this.lineage = lineage;
        this.groups = groups;
        this.roles = roles;
        this.clock = clock;
    }

    @Transactional
    void carryOver(Cycle before, Cycle cycle, boolean seatsToo, Me by) {
        entitlements.copy(before.id(), cycle.id());
        LocalDate today = LocalDate.now(clock);
        for (WorkingGroup group : groups.groups(before.id())) {
            if (group.isOpen()) {
                GroupId carried = GroupId.next();
                lineage.carryOver(group.id(), carried, cycle.id());
                if (seatsToo) {
                    lineage.carrySeats(
                            group.id(),
                            carried,
                            before.dayWithin(today),
                            cycle.startsOn(),
                            cycle.endsOn());
                }
                LocalDate from = today.isAfter(cycle.endsOn()) ? cycle.startsOn() : today;
                for (Account facilitator :
                        roles.holders(Role.FACILITATOR, Scope.group(group.id()))) {
                    roles.give(
                            facilitator.id(),
                            Role.FACILITATOR,
                            Scope.group(carried),
                            new DateRange(from, cycle.endsOn()),
                            by);
                }
            }
        }
    }
}
