package maillage.groups.hosting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import maillage.groups.Cycle;
import maillage.groups.CycleState;
import maillage.groups.Groups;
import maillage.groups.WorkingGroup;
import maillage.kernel.CycleId;
import maillage.kernel.GroupId;
import maillage.kernel.Me;
import maillage.kernel.Scope;
import maillage.meetings.Host;
import maillage.meetings.HostRef;
import maillage.meetings.Invitee;
import maillage.meetings.MeetingHost;
import org.springframework.stereotype.Component;

/** A working group invites whom its seated organisations send. */
@Component
class GroupHost implements MeetingHost {
    private final Groups groups;
    private final HostingStore store;

    GroupHost(Groups groups, HostingStore store) {
        this.groups = groups;
        this.store = store;
    }

    @Override
    public HostRef.Kind kind() {
        return HostRef.Kind.GROUP;
    }

    @Override
    public Optional<Host> find(UUID host) {
        return Optional.ofNullable(all(List.of(host)).get(host));
    }

    @Override
    public Map<UUID, Host> all(Collection<UUID> hosts) {
        Collection<WorkingGroup> found =
                groups.all(hosts.stream().map(GroupId::new).toList()).values();
        return hosts(found.stream())
                .collect(Collectors.toMap(host -> host.ref().id(), host -> host));
    }

    @Override
    public List<Invitee> invitees(UUID host, LocalDate on) {
        return store.invitees(List.of(host), on);
    }

    @Override
    public boolean mayFacilitate(Me me, UUID host) {
        return groups.find(new GroupId(host))
                .filter(group -> group.isFacilitatedBy(me))
                .isPresent();
    }

    @Override
    public boolean isWithin(Me me, UUID host) {
        return groups.find(new GroupId(host))
                .filter(group -> group.isSeenFromInsideBy(me))
                .isPresent();
    }

    @Override
    public List<Host> facilitatedBy(Me me) {
        if (!me.isStaff()) {
            return List.of();
        }
        return hosts(
                        groups.cycles().stream()
                                .filter(cycle -> cycle.state() == CycleState.OPEN)
                                .flatMap(cycle -> groups.groups(cycle.id()).stream())
                                .filter(group -> group.isOpen() && group.isFacilitatedBy(me)))
                .toList();
    }

    @Override
    public List<UUID> hostsOf(Me me) {
        return me.grants().stream()
                .filter(grant -> grant.scope().kind() == Scope.Kind.GROUP)
                .map(grant -> Objects.requireNonNull(grant.scope().id()))
                .distinct()
                .toList();
    }

    private Stream<Host> hosts(Stream<WorkingGroup> some) {
        Map<CycleId, Cycle> cycles =
                groups.cycles().stream().collect(Collectors.toMap(Cycle::id, Function.identity()));
        return some.map(group -> host(group, Objects.requireNonNull(cycles.get(group.cycle()))));
    }

    private static Host host(WorkingGroup group, Cycle cycle) {
        return new Host(
                HostRef.of(group.id()),
                group.names(),
                group.path(),
                cycle.id(),
                group.chapter(),
                cycle.zone(),
                cycle.rules().notice(),
                cycle.rules().countingKinds());
    }
}
