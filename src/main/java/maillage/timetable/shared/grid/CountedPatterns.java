package maillage.timetable.shared.grid;

import java.util.List;

/**
 * Day patterns of any groups: several sessions may be at one step, so each step is counted and a
 * day's bits follow from the counts.
 */
final class CountedPatterns implements Rule {
    private final Grid grid;
    private final Membership in;
    private final int[] weight;
    private final DayPattern[] pattern;

    /** Sessions of a group at a step: {@code group * steps + step}. */
    private final short[] count;

    /** Bits of the busy steps of a group on a day: {@code group * days + day}. */
    private final long[] busy;

    CountedPatterns(Grid grid, List<Group.Days> groups) {
        this.grid = grid;
        in = new Membership(grid.sessions, groups);
        weight = groups.stream().mapToInt(Group.Days::weight).toArray();
        pattern = groups.stream().map(Group.Days::pattern).toArray(DayPattern[]::new);
        count = new short[groups.size() * grid.steps];
        busy = new long[groups.size() * grid.days];
    }

    @Override
    public long shift(int session, int start, int room, int newStart, int newRoom) {
        if (start == newStart) {
            return 0;
        }
        long change = out(session, start, room) + in(session, newStart, newRoom);
        out(session, newStart, newRoom);
        in(session, start, room);
        return change;
    }

    @Override
    public long in(int session, int start, int room) {
        return count(session, start, 1);
    }

    @Override
    public long out(int session, int start, int room) {
        return count(session, start, -1);
    }

    private long count(int session, int start, int by) {
        long bit = 1L << grid.stepOfDay[start];
        long change = 0;
        for (int i = in.from[session], end = in.from[session + 1]; i < end; i++) {
            int group = in.groups[i];
            int now = count[group * grid.steps + start] += (short) by;
            if (now == (by > 0 ? 1 : 0)) {
                int at = group * grid.days + grid.day[start];
                long old = busy[at];
                busy[at] = old ^ bit;
                long differs = pattern[group].cost(old ^ bit) - pattern[group].cost(old);
                change += weight[group] * differs;
            }
        }
        return change;
    }
}
