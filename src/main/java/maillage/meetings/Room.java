package maillage.meetings;

import java.util.UUID;
import maillage.kernel.OrganisationId;

/** A room that an organisation lends for a meeting, and whether it said yes. */
public record Room(
        UUID id,
        OrganisationId lender,
        String name,
        String address,
        String town,
        int capacity,
        boolean stepFree,
        boolean hearingLoop,
        boolean video,
        State state) {
    public enum State {
        ASKED,
        CONFIRMED,
        DECLINED
    }
}
