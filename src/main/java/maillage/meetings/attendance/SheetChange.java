package maillage.meetings.attendance;

import java.time.Instant;

/**
 * One change to the sheet as the database kept it; {@code before} and {@code after} are codes of
 * modes, or {@code absent}.
 */
public record SheetChange(
        Instant at, String by, String person, String before, String after, String reason) {}
