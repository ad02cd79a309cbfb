package maillage.groups.hosting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import maillage.groups.Cycle;
import maillage.groups.CycleState;
import maillage.groups.Groups;
import maillage.groups.WorkingGroup;
import maillage.kernel.CycleId;
import maillage.kernel.GroupId;
import maillage.kernel.Me;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import maillage.meetings.Host;
import maillage.meetings.HostRef;
import maillage.meetings.Invitee;
import maillage.meetings.MeetingHost;
import org.springframework.stereotype.Component;

/** A cycle's plenary invites whoever sits in any of its groups, once. */
@Component
class CycleHost implements MeetingHost {
    private final Groups groups;
    private final HostingStore store;

    CycleHost(Groups groups, HostingStore store) {
        this.groups = groups;
        this.store = store;
    }

    @Override
    public HostRef.Kind kind() {
        return HostRef.Kind.CYCLE;
    }

    @Override
    public Optional<Host> find(UUID host) {
        return groups.find(new CycleId(host)).map(CycleHost::host);
    }

    @Override
    public Map<UUID, Host> all(Collection<UUID> hosts) {
        return groups.cycles().stream()
                .filter(cycle -> hosts.contains(cycle.id().value()))
                .collect(Collectors.toMap(cycle -> cycle.id().value(), CycleHost::host));
    }

    @Override
    public List<Invitee> invitees(UUID host, LocalDate on) {
        return store.invitees(
                groups.groups(new CycleId(host)).stream().map(group -> group.id().value()).toList(),
                on);
    }

    @Override
    public boolean mayFacilitate(Me me, UUID host) {
        return me.isAdministrator() || me.has(Role.FACILITATOR, Scope.cycle(new CycleId(host)));
    }

    /** Whoever is inside one of its groups is inside the plenary. */
    @Override
    public boolean isWithin(Me me, UUID host) {
        return mayFacilitate(me, host)
                || groups.groups(new CycleId(host)).stream()
                        .anyMatch(group -> group.isSeenFromInsideBy(me));
    }

    @Override
    public List<Host> facilitatedBy(Me me) {
        return groups.cycles().stream()
                .filter(
                        cycle ->
                                cycle.state() == CycleState.OPEN
                                        && mayFacilitate(me, cycle.id().value()))
                .map(CycleHost::host)
                .toList();
    }

    @Override
    public List<UUID> hostsOf(Me me) {
        List<GroupId> own =
                me.grants().stream()
                        .filter(grant -> grant.scope().kind() == Scope.Kind.GROUP)
                        .map(grant -> new GroupId(Objects.requireNonNull(grant.scope().id())))
                        .toList();
        var cycles =
                groups.all(own).values().stream()
                        .map(WorkingGroup::cycle)
                        .map(CycleId::value)
                        .collect(Collectors.toSet());
        me.grants().stream()
                .filter(grant -> grant.scope().kind() == Scope.Kind.CYCLE)
                .map(grant -> Objects.requireNonNull(grant.scope().id()))
                .forEach(cycles::add);
        return List.copyOf(cycles);
    }

    private static Host host(Cycle cycle) {
        return new Host(
                HostRef.of(cycle.id()),
                cycle.names(),
                cycle.rulesPath(),
                cycle.id(),
                Optional.empty(),
                cycle.zone(),
                cycle.rules().notice(),
                cycle.rules().countingKinds());
    }
}
