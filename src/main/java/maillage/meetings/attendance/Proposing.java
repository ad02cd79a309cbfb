package maillage.meetings.attendance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.OrganisationId;
import maillage.meetings.Meeting;
import maillage.network.NamedOrganisation;
import maillage.network.Naming;
import org.springframework.stereotype.Component;

/**
 * Finds at the door which organisation is meant, and its people. Whoever declined citation is found
 * too: this is for those who facilitate the meeting, and the caller sees to that
 * (docs/rules.md#r8).
 */
@Component
class Proposing {
    private static final int MOST = 6;
    private final Naming naming;
    private final WalkInStore store;

    Proposing(Naming naming, WalkInStore store) {
        this.naming = naming;
        this.store = store;
    }

    /** The nearest first; two statements, however many there are. */
    List<Proposal> near(Meeting meeting, String typed) {
        List<NamedOrganisation> near = naming.near(typed, MOST);
        Map<OrganisationId, List<Proposal.Known>> people =
                near.isEmpty()
                        ? Map.of()
                        : store.people(meeting, near.stream().map(NamedOrganisation::id).toList());
        return near.stream()
                .map(
                        one ->
                                Proposal.of(
                                        one,
                                        people.getOrDefault(one.id(), List.of()),
                                        near.size() == 1))
                .toList();
    }

    /** The one organisation of this very name. */
    Optional<OrganisationId> named(String typed) {
        return naming.bearing(typed).map(NamedOrganisation::id);
    }
}
