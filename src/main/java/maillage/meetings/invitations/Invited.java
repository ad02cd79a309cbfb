package maillage.meetings.invitations;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.EmailAddress;
import maillage.kernel.Language;
import maillage.kernel.PersonId;

/**
 * Someone who is or was invited to a meeting.
 *
 * @param sequence of the calendar entry last sent to them
 * @param answered whether they said anything
 * @param comes whether they said that they come, on site or remotely
 */
record Invited(
        UUID id,
        PersonId person,
        Optional<EmailAddress> email,
        String givenName,
        String fullName,
        Language language,
        int sequence,
        Instant invitedAt,
        boolean withdrawn,
        boolean answered,
        boolean comes) {}
