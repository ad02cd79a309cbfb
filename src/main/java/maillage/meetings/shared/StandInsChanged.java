package maillage.meetings.shared;

import java.util.Optional;
import maillage.kernel.MeetingId;
import maillage.kernel.PersonId;

/**
 * Someone named, or took back, who comes in their place: published in the transaction of the
 * change.
 *
 * @param named who is now counted on; empty when it was taken back
 */
public record StandInsChanged(MeetingId meeting, Optional<PersonId> named) {}
