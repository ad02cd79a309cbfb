package maillage.network.organisations;

import java.util.Optional;
import maillage.kernel.Me;
import maillage.network.shared.Listing;
import maillage.platform.files.FileGate;
import org.springframework.stereotype.Component;

/** A logo is for whoever sees its organisation; for visitors, if it is published. */
@Component
class LogoGate implements FileGate {
    private final OrganisationStore store;

    LogoGate(OrganisationStore store) {
        this.store = store;
    }

    @Override
    public boolean opens(String hash, Optional<Me> reader) {
        return store.showing(hash).stream()
                .anyMatch(
                        shown ->
                                shown.listing().isSeenBy(reader)
                                        && (shown.published() || Listing.isInside(reader)));
    }
}
