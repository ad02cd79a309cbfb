package maillage.meetings.documents;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.MeetingId;
import maillage.meetings.HostRef;

/** A document of a meeting, or of its host; seen from inside until it is published. */
public record MeetingDocument(
        UUID id,
        HostRef host,
        Optional<MeetingId> meeting,
        String title,
        String fileName,
        String hash,
        String mediaType,
        long size,
        Instant addedAt,
        boolean published) {
    /** {@code PDF}, {@code ODS}: the ending of its name. */
    public String format() {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }
}
