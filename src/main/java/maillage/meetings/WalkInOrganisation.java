package maillage.meetings;

import maillage.kernel.MeetingId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;

/**
 * An organisation that the network did not know came to a meeting: its presence is kept, and counts
 * from its acceptance (docs/rules.md#r7).
 */
public record WalkInOrganisation(OrganisationId organisation, PersonId person, MeetingId meeting) {}
