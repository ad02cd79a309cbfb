package maillage.timetable.shared.grid;

import java.util.List;

/**
 * Day patterns of any groups: sessions may last several steps and overlap, so each step is counted
 * and a day's bits follow from the counts.
 */
final class CountedPatterns implements Rule {
    private final Grid grid;
    private final Membership in;
    private final int[] weight;
    private final DayPattern[] pattern;
    private final short[] busyCount;
    private final short[] startCount;
    private final long[] busy;
    private final long[] starts;

    CountedPatterns(Grid grid, List<Group.Days> groups) {
        this.grid = grid;
        in = new Membership(grid.sessions, groups);
        weight = groups.stream().mapToInt(Group.Days::weight).toArray();
        pattern = groups.stream().map(Group.Days::pattern).toArray(DayPattern[]::new);
        busyCount = new short[groups.size() * grid.steps];
        startCount = new short[groups.size() * grid.steps];
        busy = new long[groups.size() * grid.days];
        starts = new long[groups.size() * grid.days];
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
        int day = grid.day[start];
        int step = grid.stepOfDay[start];
        int length = grid.duration[session];
        long change = 0;
        for (int i = in.from[session], end = in.from[session + 1]; i < end; i++) {
            int group = in.groups[i];
            int at = group * grid.days + day;
            long oldBusy = busy[at];
            long oldStarts = starts[at];
            int base = group * grid.steps + start;
            long changed = 0;
            for (int k = 0; k < length; k++) {
                busyCount[base + k] += (short) by;
                if (busyCount[base + k] == (by > 0 ? 1 : 0)) {
                    changed |= 1L << (step + k);
                }
            }
            startCount[base] += (short) by;
            busy[at] = oldBusy ^ changed;
            if (startCount[base] == (by > 0 ? 1 : 0)) {
                starts[at] = oldStarts ^ 1L << step;
            }
            DayPattern rule = pattern[group];
            change +=
                    (long) weight[group]
                            * (rule.cost(busy[at], starts[at]) - rule.cost(oldBusy, oldStarts));
        }
        return change;
    }
}
