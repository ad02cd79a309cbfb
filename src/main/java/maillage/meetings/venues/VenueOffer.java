package maillage.meetings.venues;

import java.util.UUID;
import maillage.kernel.LocalizedText;
import maillage.kernel.OrganisationId;

/** A room that an organisation offers to lend. */
public record VenueOffer(
        UUID id,
        OrganisationId organisation,
        LocalizedText organisationName,
        String name,
        String address,
        String town,
        String country,
        int capacity,
        boolean stepFree,
        boolean hearingLoop,
        boolean video,
        String equipment,
        String availability) {}
