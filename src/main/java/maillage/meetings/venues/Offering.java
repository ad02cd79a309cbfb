package maillage.meetings.venues;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.OrganisationId;
import maillage.network.Mandate;
import maillage.network.MandateKind;
import maillage.network.Network;
import maillage.platform.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A titular offers a room of their organisation, and takes the offer back. */
@Component
class Offering {
    private final VenueStore store;
    private final Network network;
    private final Trail trail;
    private final Clock clock;

    Offering(VenueStore store, Network network, Trail trail, Clock clock) {
        this.store = store;
        this.network = network;
        this.trail = trail;
        this.clock = clock;
    }

    /** The organisations this person is titular of today. */
    Set<OrganisationId> mayOfferFor(Me me) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return me.organisations().stream()
                .filter(
                        organisation ->
                                network.mandateOf(me.person(), organisation, today)
                                        .map(Mandate::kind)
                                        .filter(MandateKind.TITULAR::equals)
                                        .isPresent())
                .collect(Collectors.toSet());
    }

    @Transactional
    void offer(Me me, VenueOffer offer) {
        store.insert(offer, me.person(), clock.instant());
        trail.record(
                me,
                "organisation",
                offer.organisation().value(),
                "venue-offered",
                Map.of("name", offer.name()));
    }

    /** A meeting that has the room keeps it. */
    @Transactional
    void withdraw(Me me, UUID id) {
        VenueOffer offer =
                store.find(id)
                        .filter(
                                one ->
                                        me.isAdministrator()
                                                || mayOfferFor(me).contains(one.organisation()))
                        .orElseThrow(() -> new NotFound("venue", id));
        store.withdraw(id, clock.instant());
        trail.record(
                me,
                "organisation",
                offer.organisation().value(),
                "venue-withdrawn",
                Map.of("name", offer.name()));
    }
}
