package maillage.network.charter;

import java.util.Optional;
import maillage.kernel.Me;
import maillage.kernel.OrganisationId;
import maillage.network.Acceptance;
import maillage.network.Network;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accepts the very words that were read (docs/rules.md#r9). */
@Component
class Accepting {
    private final CharterStore store;
    private final Network network;

    Accepting(CharterStore store, Network network) {
        this.store = store;
        this.network = network;
    }

    /**
     * @return false when the words changed since they were read
     */
    @Transactional
    boolean accept(
            Version version, String read, OrganisationId organisation, boolean cited, Me me) {
        if (store.keep(version.id()).filter(kept -> kept.fingerprint().equals(read)).isEmpty()) {
            return false;
        }
        network.acceptCharter(
                new Acceptance(
                        version.id(),
                        organisation,
                        me.person(),
                        Acceptance.Manner.ONLINE,
                        Optional.empty(),
                        cited),
                me);
        return true;
    }
}
