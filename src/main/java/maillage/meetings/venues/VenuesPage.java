package maillage.meetings.venues;

import java.util.List;
import java.util.Map;
import maillage.kernel.LocalizedText;
import maillage.kernel.OrganisationId;
import maillage.platform.web.Faults;

/**
 * Rooms offered.
 *
 * @param mine those the reader may take back
 * @param everyone for staff: all others
 */
public record VenuesPage(
        List<VenueOffer> mine, List<VenueOffer> everyone, boolean staff, boolean mayOffer) {
    /**
     * @param organisations those the reader may offer a room for
     */
    public record Offering(
            Map<OrganisationId, LocalizedText> organisations, VenueForm form, Faults faults) {}
}
