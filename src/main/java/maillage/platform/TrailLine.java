package maillage.platform;

import java.time.Instant;
import java.util.Map;

/**
 * One line of the trail, as stored: {@code action} is the key of its words, {@code who} is empty
 * for the program itself.
 */
public record TrailLine(Instant at, String who, String action, Map<String, String> details) {}
