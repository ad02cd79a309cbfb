package maillage.meetings;

import maillage.kernel.MandateId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.network.MandateKind;

/** Someone to invite: a person with a mandate for an organisation that has a seat with the host. */
public record Invitee(
        PersonId person, OrganisationId organisation, MandateId mandate, MandateKind kind) {}
