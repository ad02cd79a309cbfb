package maillage.network;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.MeetingId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;

/**
 * A named person accepts a version of the charter for an organisation. The meeting is there exactly
 * when it was at the door.
 */
public record Acceptance(
        UUID version,
        OrganisationId organisation,
        PersonId person,
        Manner manner,
        Optional<MeetingId> meeting,
        boolean cited) {
    public enum Manner {
        ONLINE,
        AT_THE_DOOR,
        IMPORTED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Acceptance {
        if ((manner == Manner.AT_THE_DOOR) != meeting.isPresent()) {
            throw new IllegalArgumentException("a meeting exactly when accepted at the door");
        }
    }
}
