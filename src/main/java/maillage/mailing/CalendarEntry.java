package maillage.mailing;

import java.net.URI;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * One event as calendars hold it (RFC 5545). Whoever owns the event keeps {@code uid} for its whole
 * life and stores {@code sequence}: calendars replace what they hold when it rises, and ignore what
 * falls.
 *
 * @param uid unique in the world and never changed, such as {@code <meeting id>@<host>}
 * @param starts in the zone of the event; readers elsewhere are shown their own time
 * @param ends after {@code starts}, in the same zone
 */
public record CalendarEntry(
        String uid,
        int sequence,
        ZonedDateTime starts,
        ZonedDateTime ends,
        String summary,
        Optional<String> description,
        Optional<String> location,
        Optional<URI> url,
        Party organiser,
        Status status) {
    public enum Status {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }

    public CalendarEntry {
        if (uid.isBlank() || sequence < 0) {
            throw new IllegalArgumentException(
                    "an entry has a uid, and a sequence from 0: " + uid + ", " + sequence);
        }
        if (!ends.isAfter(starts) || !ends.getZone().equals(starts.getZone())) {
            throw new IllegalArgumentException(
                    "an entry ends after it starts, in the same zone: " + starts + ", " + ends);
        }
        summary = Letter.oneLine(summary);
        location = location.map(Letter::oneLine);
    }

    /** The same event at another time. */
    public CalendarEntry movedTo(ZonedDateTime newStart, ZonedDateTime newEnd) {
        return new CalendarEntry(
                uid,
                sequence + 1,
                newStart,
                newEnd,
                summary,
                description,
                location,
                url,
                organiser,
                status);
    }

    /** The same event with other words or another place. */
    public CalendarEntry changedTo(
            String newSummary, Optional<String> newDescription, Optional<String> newLocation) {
        return new CalendarEntry(
                uid,
                sequence + 1,
                starts,
                ends,
                newSummary,
                newDescription,
                newLocation,
                url,
                organiser,
                status);
    }

    public CalendarEntry cancelled() {
        return new CalendarEntry(
                uid,
                sequence + 1,
                starts,
                ends,
                summary,
                description,
                location,
                url,
                organiser,
                Status.CANCELLED);
    }
}
