package maillage.themes.room;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import maillage.groups.WorkingGroup;
import maillage.kernel.GroupId;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.OrganisationId;
import maillage.kernel.Refused;
import maillage.network.NamedOrganisation;
import maillage.network.Naming;
import maillage.network.Network;
import maillage.platform.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes cards and marks groups. The stage, the limits and the mandate are judged by the database,
 * under its locks: what it refuses comes as a {@link
 * org.springframework.dao.DataIntegrityViolationException}, see {@link Refusal}.
 */
@Component
class Contributing {
    private final CardStore cards;
    private final ClusterStore clusters;
    private final Network network;
    private final Naming naming;
    private final Trail trail;
    private final Clock clock;

    Contributing(
            CardStore cards,
            ClusterStore clusters,
            Network network,
            Naming naming,
            Trail trail,
            Clock clock) {
        this.cards = cards;
        this.clusters = clusters;
        this.network = network;
        this.naming = naming;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param key of the form: sent twice, it is one card
     */
    @Transactional
    void write(Room room, OrganisationId organisation, String text, UUID key, Me by) {
        require(room, organisation, by);
        cards.write(room.gathering().id(), organisation, text, false, key, by, clock.instant());
    }

    /**
     * The one member of this name or acronym, of the group where there is one; empty when several
     * bear it.
     */
    Optional<OrganisationId> named(Room room, String typed) {
        Optional<GroupId> group = room.seen().group().map(WorkingGroup::id);
        return naming.bearing(typed)
                .filter(NamedOrganisation::member)
                .map(NamedOrganisation::id)
                .filter(one -> group.isEmpty() || cards.hasSeat(one, group.get(), clock.instant()));
    }

    /**
     * For someone without a phone.
     *
     * @param key of the form: sent twice, it is one card
     */
    @Transactional
    void writeFromPaper(Room room, OrganisationId organisation, String text, UUID key, Me by) {
        UUID gathering = room.gathering().id();
        if (cards.write(gathering, organisation, text, true, key, by, clock.instant())) {
            trail.record(
                    by,
                    "gathering",
                    gathering,
                    "room-paper-card",
                    Map.of("organisation", network.name(organisation).in(Language.FR).text()));
        }
    }

    @Transactional
    void withdraw(Room room, UUID card, Me by) {
        if (!cards.withdraw(room.gathering().id(), card, by)) {
            throw new NotFound("card", card);
        }
    }

    @Transactional
    void mark(Room room, UUID cluster, OrganisationId organisation, Me by) {
        require(room, organisation, by);
        clusters.mark(requireCluster(room, cluster), cluster, organisation, by, clock.instant());
    }

    @Transactional
    void unmark(Room room, UUID cluster, Me by) {
        clusters.unmark(requireCluster(room, cluster), cluster, by);
    }

    /** Counted in the room, by the facilitator. */
    @Transactional
    void countPaper(Room room, Cluster cluster, int counted, Me by) {
        UUID gathering = room.gathering().id();
        clusters.countPaper(gathering, cluster.id(), counted, by, clock.instant());
        trail.record(
                by,
                "gathering",
                gathering,
                "room-paper-counted",
                Map.of("group", cluster.title(), "counted", counted));
    }

    private UUID requireCluster(Room room, UUID cluster) {
        UUID gathering = room.gathering().id();
        if (!clusters.has(gathering, cluster)) {
            throw new NotFound("group of cards", cluster);
        }
        return gathering;
    }

    private static void require(Room room, OrganisationId organisation, Me by) {
        if (!room.takesPart() || !by.speaksFor(organisation)) {
            throw new Refused("room.refused.not-yours");
        }
    }
}
