package maillage.timetable.shared.programme;

import java.time.LocalDateTime;

/**
 * Where and when.
 *
 * @param room empty for a session that needs none
 */
public record Place(LocalDateTime start, String room) {}
