package maillage.mailing.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * @param sends whether letters leave at all: a server is named and nobody holds them back
 * @param failed latest first, at most a hundred; {@code counts} says how many there are
 * @param waiting those that were tried, or should have left already, next one first, at most a
 *     hundred
 */
public record StaffMailPage(boolean sends, Counts counts, List<Line> failed, List<Line> waiting) {
    /**
     * @param later of those waiting, how many are not due yet
     */
    public record Counts(long waiting, long later, long sentThisWeek, long failed, long dropped) {}

    /**
     * @param nextAttempt for one that waits: when it may leave
     */
    public record Line(
            UUID id,
            String kind,
            String name,
            String address,
            String subject,
            int attempts,
            Optional<String> reason,
            Optional<Instant> lastAttempt,
            Instant nextAttempt) {}
}
