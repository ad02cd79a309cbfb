package maillage.identity;

import java.time.Instant;
import java.util.UUID;

/** One browser signed in. {@code device} is what it says of itself, shortened. */
public record Session(UUID id, String device, Instant createdAt, Instant lastSeenAt) {}
