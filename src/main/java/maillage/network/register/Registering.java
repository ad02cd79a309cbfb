package maillage.network.register;

import java.time.Clock;
import java.time.LocalDate;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.network.Network;
import maillage.network.NewOrganisation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes an organisation down by hand; as a member from today, if it already is one. */
@Component
class Registering {
    private final Network network;
    private final Clock clock;

    Registering(Network network, Clock clock) {
        this.network = network;
        this.clock = clock;
    }

    @Transactional
    OrganisationId write(NewOrganisation organisation, boolean member, Me me) {
        OrganisationId id = network.know(organisation, me);
        if (member) {
            network.join(id, LocalDate.now(clock), me);
        }
        return id;
    }
}
