package maillage.timetable.shared.grid;

import java.util.Arrays;
import java.util.List;

/**
 * Day patterns of groups whose sessions last one step and never overlap, on days of few steps: the
 * cost of a day is looked up by its bits.
 */
final class TabledPatterns implements Rule {
    static final int MOST_STEPS = 12;

    private final int days;
    private final int perDay;
    private final Membership in;
    private final int[] weight;
    private final int[] table;
    private final int[] kind;
    private final int[] bits;

    TabledPatterns(Grid grid, List<Group.Days> groups) {
        days = grid.days;
        perDay = grid.perDay;
        in = new Membership(grid.sessions, groups);
        weight = groups.stream().mapToInt(Group.Days::weight).toArray();
        List<DayPattern> kinds = groups.stream().map(Group.Days::pattern).distinct().toList();
        kind = new int[groups.size()];
        Arrays.setAll(kind, group -> kinds.indexOf(groups.get(group).pattern()) << perDay);
        table = new int[kinds.size() << perDay];
        for (int i = 0; i < kinds.size(); i++) {
            System.arraycopy(kinds.get(i).table(perDay), 0, table, i << perDay, 1 << perDay);
        }
        bits = new int[groups.size() * days];
    }

    @Override
    public long shift(int session, int start, int room, int newStart, int newRoom) {
        int from = start / perDay;
        int to = newStart / perDay;
        int gone = 1 << (start - from * perDay);
        int come = 1 << (newStart - to * perDay);
        long change = 0;
        if (from == to) {
            for (int i = in.from[session], end = in.from[session + 1]; i < end; i++) {
                int group = in.groups[i];
                int base = kind[group];
                int day = bits[group * days + from];
                change += weight[group] * (table[base + (day ^ gone | come)] - table[base + day]);
            }
            return start == newStart ? 0 : change;
        }
        for (int i = in.from[session], end = in.from[session + 1]; i < end; i++) {
            int group = in.groups[i];
            int base = kind[group];
            int old = bits[group * days + from];
            int day = bits[group * days + to];
            change +=
                    weight[group]
                            * (table[base + (old ^ gone)]
                                    - table[base + old]
                                    + table[base + (day | come)]
                                    - table[base + day]);
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
        int day = start / perDay;
        int bit = 1 << (start - day * perDay);
        long change = 0;
        for (int i = in.from[session], end = in.from[session + 1]; i < end; i++) {
            int group = in.groups[i];
            int base = kind[group];
            int at = group * days + day;
            int old = bits[at];
            bits[at] = old ^ bit;
            change += weight[group] * (table[base + (old ^ bit)] - table[base + old]);
        }
        return change;
    }
}
