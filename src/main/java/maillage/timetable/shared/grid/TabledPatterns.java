package maillage.timetable.shared.grid;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Day patterns of groups of which no two sessions are at once, on days of few steps: the cost of a
 * day is looked up by its bits.
 */
final class TabledPatterns implements Rule {
    private static final int MOST_STEPS = 12;
    private static final int LARGEST_TABLE = 1 << 18;

    private final int days;
    private final int[] dayOf;
    private final int[] stepOfDay;
    private final Membership in;

    /** The weighted cost of each set of steps, kind after kind. */
    private final long[] table;

    /** Where the table of each group begins. */
    private final int[] kind;

    private final int[] bits;

    TabledPatterns(Grid grid, List<Group.Days> groups) {
        days = grid.days;
        dayOf = grid.day;
        stepOfDay = grid.stepOfDay;
        in = new Membership(grid.sessions, groups);
        int size = 1 << grid.perDay;
        List<Map.Entry<DayPattern, Integer>> kinds = kinds(groups);
        kind = groups.stream().mapToInt(it -> kinds.indexOf(kind(it)) * size).toArray();
        table = new long[kinds.size() * size];
        Arrays.setAll(
                table,
                at -> {
                    var it = kinds.get(at / size);
                    return it.getKey().cost(at % size) * it.getValue();
                });
        bits = new int[groups.size() * days];
    }

    /** Whether the costs of all days fit in a table. */
    static boolean small(Grid grid, List<Group.Days> groups) {
        return grid.perDay <= MOST_STEPS && kinds(groups).size() << grid.perDay <= LARGEST_TABLE;
    }

    private static List<Map.Entry<DayPattern, Integer>> kinds(List<Group.Days> groups) {
        return groups.stream().map(TabledPatterns::kind).distinct().toList();
    }

    private static Map.Entry<DayPattern, Integer> kind(Group.Days group) {
        return Map.entry(group.pattern(), group.weight());
    }

    @Override
    public long shift(int session, int start, int room, int newStart, int newRoom) {
        if (start == newStart) {
            return 0;
        }
        int from = dayOf[start];
        int to = dayOf[newStart];
        int gone = 1 << stepOfDay[start];
        int come = 1 << stepOfDay[newStart];
        long change = 0;
        if (from == to) {
            for (int i = in.from[session], end = in.from[session + 1]; i < end; i++) {
                int group = in.groups[i];
                int base = kind[group];
                int day = bits[group * days + from];
                change += table[base + ((day ^ gone) | come)] - table[base + day];
            }
            return change;
        }
        for (int i = in.from[session], end = in.from[session + 1]; i < end; i++) {
            int group = in.groups[i];
            int base = kind[group];
            int old = bits[group * days + from];
            int day = bits[group * days + to];
            change +=
                    table[base + (old ^ gone)]
                            - table[base + old]
                            + table[base + (day | come)]
                            - table[base + day];
        }
        return change;
    }

    @Override
    public long in(int session, int start, int room) {
        return flip(session, start);
    }

    @Override
    public long out(int session, int start, int room) {
        return flip(session, start);
    }

    private long flip(int session, int start) {
        int day = dayOf[start];
        int bit = 1 << stepOfDay[start];
        long change = 0;
        for (int i = in.from[session], end = in.from[session + 1]; i < end; i++) {
            int group = in.groups[i];
            int base = kind[group];
            int at = group * days + day;
            int old = bits[at];
            bits[at] = old ^ bit;
            change += table[base + (old ^ bit)] - table[base + old];
        }
        return change;
    }
}
