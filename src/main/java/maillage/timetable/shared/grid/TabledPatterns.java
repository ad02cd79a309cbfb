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

    private final int[] dayOf;
    private final int[] stepOfDay;
    private final Membership in;

    /** The weighted cost of each set of steps, kind after kind. */
    private final long[] table;

    /** Where the table of each group begins, in the order of the memberships. */
    private final int[] kind;

    /** Busy steps of a group on a day: {@code day * groups + group}. */
    private final int[] bits;

    private final int groups;

    TabledPatterns(Grid grid, List<Group.Days> groups) {
        this.groups = groups.size();
        dayOf = grid.day;
        stepOfDay = grid.stepOfDay;
        in = new Membership(grid.sessions, groups);
        int size = 1 << grid.perDay;
        List<Map.Entry<DayPattern, Integer>> kinds = kinds(groups);
        int[] first = groups.stream().mapToInt(it -> kinds.indexOf(kind(it)) * size).toArray();
        kind = Arrays.stream(in.groups).map(group -> first[group]).toArray();
        table = new long[kinds.size() * size];
        Arrays.setAll(
                table,
                at -> {
                    var it = kinds.get(at / size);
                    return it.getKey().cost(at % size) * it.getValue();
                });
        bits = new int[grid.days * groups.size()];
    }

    /** Whether a day's bits tell all: no two of a group at once, short days. */
    static boolean fit(Grid grid, List<Group.Days> groups) {
        return grid.perDay <= MOST_STEPS
                && kinds(groups).size() << grid.perDay <= LARGEST_TABLE
                && groups.stream().allMatch(group -> isApart(grid, group.sessions()));
    }

    private static boolean isApart(Grid grid, int[] group) {
        return Arrays.stream(group)
                .allMatch(
                        one ->
                                Arrays.stream(group)
                                        .allMatch(other -> one == other || grid.apart(one, other)));
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
                int base = kind[i];
                int day = bits[from * groups + in.groups[i]];
                change += table[base + ((day ^ gone) | come)] - table[base + day];
            }
            return change;
        }
        for (int i = in.from[session], end = in.from[session + 1]; i < end; i++) {
            int group = in.groups[i];
            int base = kind[i];
            int old = bits[from * groups + group];
            int day = bits[to * groups + group];
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
            int base = kind[i];
            int at = day * groups + in.groups[i];
            int old = bits[at];
            bits[at] = old ^ bit;
            change += table[base + (old ^ bit)] - table[base + old];
        }
        return change;
    }
}
