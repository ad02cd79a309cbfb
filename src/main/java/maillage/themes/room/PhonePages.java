package maillage.themes.room;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import maillage.kernel.Id;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.network.Network;
import maillage.platform.web.Faults;
import org.springframework.stereotype.Component;

/** Puts the page of a phone together. */
@Component
class PhonePages {
    private final Showing showing;
    private final CardStore cards;
    private final ClusterStore clusters;
    private final Network network;

    PhonePages(Showing showing, CardStore cards, ClusterStore clusters, Network network) {
        this.showing = showing;
        this.cards = cards;
        this.clusters = clusters;
        this.network = network;
    }

    PhonePage page(Room room, Me me, Language in) {
        return page(room, me, in, Faults.none());
    }

    PhonePage page(Room room, Me me, Language in, Faults faults) {
        return page(room, me, in, "", "", Id.fresh(), faults);
    }

    PhonePage page(
            Room room,
            Me me,
            Language in,
            String organisation,
            String text,
            UUID key,
            Faults faults) {
        Gathering gathering = room.gathering();
        UUID id = gathering.id();
        Stage stage = gathering.stage();
        Map<String, String> own = own(room, in);
        return new PhonePage(
                room,
                showing.now(gathering, Showing.Place.PHONE),
                own,
                organisation.isEmpty() && own.size() > 1 ? last(id, me) : organisation,
                key,
                text,
                stage.sorts() ? cards.writtenBy(id, me) : List.of(),
                stage == Stage.WEIGH ? clusters.markedBy(id, me) : Set.of(),
                faults);
    }

    /** The one the reader wrote or marked for last in this room; empty before. */
    private String last(UUID gathering, Me me) {
        return cards.lastFor(gathering, me).map(OrganisationId::toString).orElse("");
    }

    private Map<String, String> own(Room room, Language in) {
        var names = new LinkedHashMap<String, String>();
        if (room.takesPart()) {
            network.names(room.seen().organisations())
                    .forEach((id, name) -> names.put(id.toString(), name.in(in).text()));
        }
        return names;
    }
}
