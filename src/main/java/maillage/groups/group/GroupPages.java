package maillage.groups.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.groups.Cycle;
import maillage.groups.GroupsPanel;
import maillage.groups.WorkingGroup;
import maillage.groups.shared.SeesMembers;
import maillage.identity.Account;
import maillage.identity.Roles;
import maillage.kernel.Me;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the page of a group for one reader. */
@Component
class GroupPages {
    private final GroupPageStore store;
    private final Roles roles;
    private final ObjectProvider<GroupsPanel> panels;
    private final Clock clock;

    GroupPages(GroupPageStore store, Roles roles, ObjectProvider<GroupsPanel> panels, Clock clock) {
        this.store = store;
        this.roles = roles;
        this.panels = panels;
        this.clock = clock;
    }

    GroupPage of(WorkingGroup group, Cycle cycle, Optional<Me> reader) {
        boolean all = SeesMembers.is(reader);
        boolean within = reader.filter(group::isSeenFromInsideBy).isPresent();
        boolean facilitates = reader.filter(group::isFacilitatedBy).isPresent();
        LocalDate on = cycle.dayWithin(LocalDate.now(clock));
        List<SectorRoll> rolls = SectorRoll.largestFirst(store.rolls(group.id(), on));
        List<GroupPage.Member> people = store.people(group.id(), on);
        return new GroupPage(
                group,
                cycle,
                store.axes(group.id()),
                team(group, all),
                store.coFacilitators(group.id(), all),
                rolls.stream().mapToInt(SectorRoll::count).sum(),
                people.size(),
                Gathering.thread(store.gatherings(group, within, facilitates), clock.instant()),
                all ? rolls : rolls.stream().map(SectorRoll::citedOnly).toList(),
                store.kin(group.id()),
                store.documents(group.id()),
                all ? store.decisions(group.id(), within) : List.of(),
                within ? people : List.of(),
                facilitates ? store.wishes(group.id()) : List.of(),
                panels.orderedStream().flatMap(one -> one.ofGroup(group, reader).stream()).toList(),
                within,
                facilitates);
    }

    private List<String> team(WorkingGroup group, boolean all) {
        List<Account> holders = roles.holders(Role.FACILITATOR, Scope.group(group.id()));
        List<UUID> uncited =
                all
                        ? List.of()
                        : store.uncited(
                                holders.stream().map(account -> account.id().value()).toList());
        return holders.stream()
                .filter(account -> !uncited.contains(account.id().value()))
                .map(Account::fullName)
                .toList();
    }
}
