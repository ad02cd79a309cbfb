package maillage.network.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import maillage.kernel.Me;
import maillage.kernel.NotFound;
import maillage.kernel.OrganisationId;
import maillage.kernel.Refused;
import maillage.network.MandateKind;
import maillage.network.Network;
import org.springframework.stereotype.Component;

/** Finds an organisation by its address, within what the reader may see and do. */
@Component
public class Organisations {
    private final OrganisationsStore store;
    private final Network network;
    private final Clock clock;

    Organisations(OrganisationsStore store, Network network, Clock clock) {
        this.store = store;
        this.network = network;
        this.clock = clock;
    }

    /**
     * @throws NotFound also when it is not for this reader
     */
    public Listing require(String slug, Optional<Me> reader) {
        return store.find(slug)
                .filter(listing -> listing.isSeenBy(reader))
                .orElseThrow(() -> new NotFound("organisation", slug));
    }

    /**
     * @throws Refused when the reader sees it, but does not decide for it
     */
    public Listing requireManaged(String slug, Me me) {
        Listing listing = require(slug, Optional.of(me));
        if (!manages(me, listing.id())) {
            throw new Refused("organisation.refused.titular");
        }
        return listing;
    }

    /**
     * Its titular and the network's administrators decide for an organisation (docs/rules.md#r7).
     */
    public boolean manages(Me me, OrganisationId organisation) {
        return me.isAdministrator()
                || me.speaksFor(organisation)
                        && network.mandateOf(me.person(), organisation, LocalDate.now(clock))
                                .filter(mandate -> mandate.kind() == MandateKind.TITULAR)
                                .isPresent();
    }
}
