package maillage.timetable.shared.programme;

import java.util.List;

/**
 * When a session may be in one room.
 *
 * @param times it lies wholly in one of these while it is there; at least one
 */
public record RoomTimes(String room, List<Span> times) {
    public RoomTimes {
        times = List.copyOf(times);
    }
}
