package maillage.meetings.replies;

import java.util.Optional;
import java.util.UUID;
import maillage.kernel.MandateId;
import maillage.kernel.MeetingId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;

/**
 * The invitation that is answered, with the answer that holds.
 *
 * @param level of the mandate of the person invited
 * @param alternateName of who comes instead; empty when nobody does
 */
public record Invitation(
        UUID id,
        MeetingId meeting,
        PersonId person,
        String name,
        OrganisationId organisation,
        MandateId mandate,
        int level,
        boolean withdrawn,
        Optional<Answer> answer,
        Optional<PersonId> alternate,
        String alternateName,
        String need) {}
