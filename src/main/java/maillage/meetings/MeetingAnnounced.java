package maillage.meetings;

import maillage.kernel.MeetingId;

/** A meeting became certain, or changed since: published in the transaction of the change. */
public record MeetingAnnounced(MeetingId meeting, Change change) {
    public enum Change {
        CONFIRMED,
        MOVED,
        REWORDED,
        CANCELLED
    }
}
