package maillage.timetable.shared.programme;

/**
 * One session after another.
 *
 * @param gap minutes at least between the end of the first and the start of the second
 * @param within minutes at most between them, on the same day; 0: no limit
 * @param sameRoom whether both should have the same room
 */
public record Order(String before, String after, int gap, int within, boolean sameRoom) {}
