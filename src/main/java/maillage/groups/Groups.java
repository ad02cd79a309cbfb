package maillage.groups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import maillage.kernel.CycleId;
import maillage.kernel.GroupId;
import maillage.kernel.Id;
import maillage.kernel.NotFound;
import maillage.kernel.OrganisationId;
import maillage.kernel.Slug;
import org.springframework.stereotype.Component;

/**
 * The door to cycles, working groups and standing. Answers for many at once, so that no page loops
 * over queries.
 */
@Component
public class Groups {
    private final GroupsStore store;
    private final Clock clock;

    Groups(GroupsStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * The cycle of today: the open one, else the last that ran. None before a first cycle opens.
     */
    public Optional<Cycle> current() {
        return store.current(LocalDate.now(clock));
    }

    /** All of them, latest first, those in preparation included. */
    public List<Cycle> cycles() {
        return store.cycles();
    }

    public Optional<Cycle> find(CycleId id) {
        return store.cycle(id);
    }

    public Cycle require(CycleId id) {
        return find(id).orElseThrow(() -> new NotFound("cycle", id));
    }

    public Cycle requireCycle(String slug) {
        return slug(slug).flatMap(store::cycle).orElseThrow(() -> new NotFound("cycle", slug));
    }

    /** What the standings of a cycle give, in its order. */
    public List<Entitlement> entitlements(CycleId cycle) {
        return store.entitlements(cycle);
    }

    /** Every group of a cycle, in its order. */
    public List<WorkingGroup> groups(CycleId cycle) {
        return store.groups(cycle);
    }

    /** The groups of today's cycle that one can ask to sit in. */
    public List<WorkingGroup> openGroups() {
        return current()
                .filter(cycle -> cycle.state() == CycleState.OPEN)
                .map(cycle -> store.groups(cycle.id()))
                .orElse(List.of())
                .stream()
                .filter(WorkingGroup::isOpen)
                .toList();
    }

    public Optional<WorkingGroup> find(GroupId id) {
        return store.groups(List.of(id.value())).stream().findFirst();
    }

    public WorkingGroup require(GroupId id) {
        return find(id).orElseThrow(() -> new NotFound("group", id));
    }

    public WorkingGroup requireGroup(String cycle, String slug) {
        return slug(cycle)
                .flatMap(year -> slug(slug).flatMap(own -> store.group(year, own)))
                .orElseThrow(() -> new NotFound("group", slug));
    }

    public Map<GroupId, WorkingGroup> all(Collection<GroupId> ids) {
        return store.groups(ids.stream().map(Id::value).toList()).stream()
                .collect(Collectors.toMap(WorkingGroup::id, group -> group));
    }

    /** The groups an organisation has or had a seat in during a cycle. */
    public List<WorkingGroup> groupsOf(OrganisationId organisation, CycleId cycle) {
        return store.groupsOf(organisation, cycle);
    }

    /**
     * Where an organisation stands in a cycle; empty when it had neither a seat nor a counted
     * presence, or is not a member.
     */
    public Optional<Standing> standingOf(OrganisationId organisation, CycleId cycle) {
        return store.standing(organisation, cycle);
    }

    public Map<OrganisationId, Standing> standingsOf(
            Collection<OrganisationId> organisations, CycleId cycle) {
        return store.standings(cycle, organisations).stream()
                .collect(Collectors.toMap(Standing::organisation, standing -> standing));
    }

    private static Optional<Slug> slug(String text) {
        try {
            return Optional.of(new Slug(text));
        } catch (IllegalArgumentException notASlug) {
            return Optional.empty();
        }
    }
}
