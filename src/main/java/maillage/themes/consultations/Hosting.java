package maillage.themes.consultations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.groups.Cycle;
import maillage.groups.CycleState;
import maillage.groups.Groups;
import maillage.groups.WorkingGroup;
import maillage.kernel.CycleId;
import maillage.kernel.GroupId;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import maillage.themes.EditionHost;
import org.springframework.stereotype.Component;

/** The years, groups and editions of forums that someone may put a question to. */
@Component
class Hosting {
    private final Groups groups;
    private final Optional<EditionHost> editions;

    Hosting(Groups groups, Optional<EditionHost> editions) {
        this.groups = groups;
        this.editions = editions;
    }

    boolean leadsSomewhere(Me me) {
        return me.isStaff();
    }

    /** Those that are not over: a year before its groups, then editions. */
    List<Place> ledBy(Me me) {
        var places = new ArrayList<Place>();
        for (Cycle cycle : groups.cycles()) {
            if (cycle.state() == CycleState.CLOSED) {
                continue;
            }
            if (me.isAdministrator() || me.has(Role.FACILITATOR, Scope.cycle(cycle.id()))) {
                places.add(new Place(cycle, Optional.empty(), Optional.empty()));
            }
            groups.groups(cycle.id()).stream()
                    .filter(group -> group.isOpen() && group.isFacilitatedBy(me))
                    .forEach(
                            group ->
                                    places.add(
                                            new Place(
                                                    cycle, Optional.of(group), Optional.empty())));
        }
        editions.ifPresent(
                host ->
                        host.ledBy(me)
                                .forEach(
                                        edition ->
                                                places.add(
                                                        new Place(
                                                                groups.require(edition.cycle()),
                                                                Optional.empty(),
                                                                Optional.of(edition)))));
        return places;
    }

    /** A year, one of its groups, or an edition that it prepares. */
    record Place(Cycle cycle, Optional<WorkingGroup> group, Optional<EditionHost.Host> edition) {
        UUID id() {
            return edition.map(EditionHost.Host::id)
                    .or(() -> group.map(WorkingGroup::id).map(GroupId::value))
                    .orElse(cycleId().value());
        }

        boolean isPartOfYear() {
            return group.isPresent() || edition.isPresent();
        }

        CycleId cycleId() {
            return cycle.id();
        }

        LocalizedText names() {
            return edition.map(EditionHost.Host::names)
                    .or(() -> group.map(WorkingGroup::names))
                    .orElse(cycle.names());
        }
    }
}
