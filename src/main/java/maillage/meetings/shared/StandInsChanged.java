package maillage.meetings.shared;

import maillage.kernel.MeetingId;

/**
 * Someone named, or took back, who comes in their place: published in the transaction of the
 * change.
 */
public record StandInsChanged(MeetingId meeting) {}
