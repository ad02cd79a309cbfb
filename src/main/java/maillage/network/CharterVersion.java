package maillage.network;

import java.util.UUID;
import maillage.kernel.LocalizedText;

/** A published text of the charter; immutable once accepted by anyone (docs/rules.md#r9). */
public record CharterVersion(UUID id, int number, LocalizedText title, LocalizedText text) {}
