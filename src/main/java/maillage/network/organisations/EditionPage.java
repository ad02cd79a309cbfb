package maillage.network.organisations;

import java.util.List;
import maillage.network.shared.Listing;
import maillage.platform.web.Faults;

/**
 * The form, as stored or as typed.
 *
 * @param conflicts what someone else saved meanwhile, beside what was typed; empty when nobody did
 * @param logo path of the logo; empty without one
 */
public record EditionPage(
        Listing listing,
        EditionForm form,
        Offered offered,
        Faults faults,
        List<Conflict> conflicts,
        String logo) {
    /** Both versions of one field, in words. */
    public record Conflict(String field, String theirs, String yours) {}
}
