package maillage.network;

import java.util.Optional;
import maillage.kernel.DateRange;
import maillage.kernel.MandateId;
import maillage.kernel.MeetingId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;

/**
 * A person speaks for an organisation, from–to.
 *
 * @param level 1 starting, 2 experienced, 3 leading: an alternate's is comparable to the titular's
 *     (docs/rules.md#r7)
 * @param oneMeeting given at the door, for this meeting only
 */
public record Mandate(
        MandateId id,
        PersonId person,
        OrganisationId organisation,
        MandateKind kind,
        String functionTitle,
        int level,
        DateRange valid,
        Optional<MeetingId> oneMeeting) {}
