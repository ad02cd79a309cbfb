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
import org.springframework.stereotype.Component;

/** The years and groups that someone may put a question to. */
@Component
class Hosting {
    private final Groups groups;

    Hosting(Groups groups) {
        this.groups = groups;
    }

    boolean leadsSomewhere(Me me) {
        return me.isStaff();
    }

    /** Those that are not over: a year before its groups. */
    List<Place> ledBy(Me me) {
        var places = new ArrayList<Place>();
        for (Cycle cycle : groups.cycles()) {
            if (cycle.state() == CycleState.CLOSED) {
                continue;
            }
            if (me.isAdministrator() || me.has(Role.FACILITATOR, Scope.cycle(cycle.id()))) {
                places.add(new Place(cycle, Optional.empty()));
            }
            groups.groups(cycle.id()).stream()
                    .filter(group -> group.isOpen() && group.isFacilitatedBy(me))
                    .forEach(group -> places.add(new Place(cycle, Optional.of(group))));
        }
        return places;
    }

    /** A year, or one of its groups. */
    record Place(Cycle cycle, Optional<WorkingGroup> group) {
        UUID id() {
            return group.map(WorkingGroup::id).map(GroupId::value).orElse(cycleId().value());
        }

        CycleId cycleId() {
            return cycle.id();
        }

        LocalizedText names() {
            return group.map(WorkingGroup::names).orElse(cycle.names());
        }
    }
}
