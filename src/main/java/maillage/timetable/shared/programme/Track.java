package maillage.timetable.shared.programme;

/**
 * A path through the programme, or a theme.
 *
 * @param atOnce how many of its sessions may run at once; 0: any number
 * @param sameRoom whether its sessions of a day should share a room
 * @param consecutive whether its sessions of a day should follow each other
 */
public record Track(String id, String name, int atOnce, boolean sameRoom, boolean consecutive) {}
