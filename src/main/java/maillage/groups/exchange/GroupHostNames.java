package maillage.groups.exchange;

import java.util.List;
import maillage.meetings.HostNames;
import org.springframework.stereotype.Component;

/** Cycles and groups, as lists of meetings name them. */
@Component
class GroupHostNames implements HostNames {
    private final GroupHostNamesStore store;

    GroupHostNames(GroupHostNamesStore store) {
        this.store = store;
    }

    @Override
    public List<Named> all() {
        return store.all();
    }
}
