package maillage.meetings.outcomes;

import java.time.Instant;
import java.util.UUID;
import maillage.kernel.MeetingId;

/** What a meeting decided; {@code number} counts up within its host. */
public record Decision(UUID id, MeetingId meeting, int number, String text, Instant takenAt) {}
