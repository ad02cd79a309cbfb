package maillage.platform.exchange;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file between preview and agreement, seen by whoever handed it in.
 *
 * @param content empty once it was applied
 * @param applied what came of it
 */
public record StagedImport(
        UUID id,
        String kind,
        String fileName,
        byte @Nullable [] content,
        Instant expiresAt,
        Optional<Applied> applied) {}
