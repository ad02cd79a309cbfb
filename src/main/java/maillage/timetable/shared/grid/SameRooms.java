package maillage.timetable.shared.grid;

import java.util.List;

/** Groups that want one room: each further distinct room costs. */
final class SameRooms implements Rule {
    private final int rooms;
    private final Membership in;
    private final int[] cost;
    private final int[] count;
    private final int[] distinct;

    SameRooms(Grid grid, List<Group.SameRoom> groups) {
        rooms = grid.rooms;
        in = new Membership(grid.sessions, groups);
        cost = groups.stream().mapToInt(Group.SameRoom::cost).toArray();
        count = new int[groups.size() * rooms];
        distinct = new int[groups.size()];
    }

    @Override
    public long shift(int session, int start, int room, int newStart, int newRoom) {
        long change = 0;
        if (room != newRoom) {
            for (int i = in.from[session], end = in.from[session + 1]; i < end; i++) {
                int group = in.groups[i];
                change -= count[group * rooms + room] == 1 ? cost[group] : 0;
                change += count[group * rooms + newRoom] == 0 ? cost[group] : 0;
            }
        }
        return change;
    }

    /** What an exchange of rooms with another session changes for the groups of one session. */
    long exchange(int session, int room, int other, int newRoom) {
        long change = 0;
        for (int i = in.from[session], end = in.from[session + 1]; i < end; i++) {
            int group = in.groups[i];
            if (!in.has(other, group)) {
                change -= count[group * rooms + room] == 1 ? cost[group] : 0;
                change += count[group * rooms + newRoom] == 0 ? cost[group] : 0;
            }
        }
        return change;
    }

    @Override
    public long in(int session, int start, int room) {
        long change = 0;
        for (int i = in.from[session], end = in.from[session + 1]; i < end; i++) {
            int group = in.groups[i];
            if (count[group * rooms + room]++ == 0 && distinct[group]++ > 0) {
                change += cost[group];
            }
        }
        return change;
    }

    @Override
    public long out(int session, int start, int room) {
        long change = 0;
        for (int i = in.from[session], end = in.from[session + 1]; i < end; i++) {
            int group = in.groups[i];
            if (--count[group * rooms + room] == 0 && --distinct[group] > 0) {
                change -= cost[group];
            }
        }
        return change;
    }
}
