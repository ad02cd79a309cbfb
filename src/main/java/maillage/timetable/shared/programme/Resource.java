package maillage.timetable.shared.programme;

/**
 * Something that sessions share: pairs of interpreters, movable booths, cameras.
 *
 * @param count how many there are
 * @param rest minutes each rests after a session
 */
public record Resource(String id, String name, int count, int rest) {}
