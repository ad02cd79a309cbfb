package maillage.groups.editing;

import java.util.List;
import java.util.Map;
import maillage.groups.WorkingGroup;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.platform.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what a group says of itself. */
@Component
class Editing {
    private final EditingStore store;
    private final Trail trail;

    Editing(EditingStore store, Trail trail) {
        this.store = store;
        this.trail = trail;
    }

    /**
     * @return false when someone saved meanwhile: nothing is written
     */
    @Transactional
    boolean save(
            WorkingGroup group, List<String> axes, List<OrganisationId> coFacilitators, Me by) {
        if (!store.update(group)) {
            return false;
        }
        store.axes(group.id(), axes);
        store.coFacilitators(group.id(), coFacilitators);
        trail.record(
                by,
                "group",
                group.id().value(),
                "group-changed",
                Map.of("group", group.names().in(Language.FR).text()));
        return true;
    }
}
