package maillage.timetable.shared.grid;

import java.util.List;

/** All soft rules of a grid, each by name: a loop over an interface is slower by a tenth. */
final class Rules {
    private final Rule days;
    private final Spreads spreads;
    private final SameRooms sameRooms;

    Rules(Grid grid) {
        List<Group.Days> patterns = of(grid, Group.Days.class);
        days =
                TabledPatterns.fit(grid, patterns)
                        ? new TabledPatterns(grid, patterns)
                        : new CountedPatterns(grid, patterns);
        spreads = new Spreads(grid, of(grid, Group.Spread.class));
        sameRooms = new SameRooms(grid, of(grid, Group.SameRoom.class));
    }

    private static <T extends Group> List<T> of(Grid grid, Class<T> type) {
        return grid.groups.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** What an empty grid costs. */
    long empty() {
        return spreads.empty();
    }

    /** The change of cost if a placed session moved; changes nothing. */
    long shift(int session, int start, int room, int newStart, int newRoom) {
        return days.shift(session, start, room, newStart, newRoom)
                + spreads.shift(session, start, room, newStart, newRoom)
                + sameRooms.shift(session, start, room, newStart, newRoom);
    }

    /** The change of cost if two sessions of one start exchanged rooms; changes nothing. */
    long exchange(int one, int room, int other, int otherRoom) {
        return sameRooms.exchange(one, room, other, otherRoom)
                + sameRooms.exchange(other, otherRoom, one, room);
    }

    /** Counts a session in; answers the change of cost. */
    long in(int session, int start, int room) {
        return days.in(session, start, room)
                + spreads.in(session, start, room)
                + sameRooms.in(session, start, room);
    }

    /** Counts a session out; answers the change of cost. */
    long out(int session, int start, int room) {
        return days.out(session, start, room)
                + spreads.out(session, start, room)
                + sameRooms.out(session, start, room);
    }
}
