package maillage.meetings.feeds;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.PersonId;

/**
 * @param host one host's meetings only; empty for all of this person's
 */
public record Feed(
        UUID id,
        PersonId person,
        Optional<UUID> host,
        Instant createdAt,
        Optional<Instant> lastReadAt) {}
