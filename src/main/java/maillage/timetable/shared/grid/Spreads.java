package maillage.timetable.shared.grid;

import java.util.List;

/** Groups that want a least number of distinct days. */
final class Spreads implements Rule {
    private final int days;
    private final int[] dayOf;
    private final Membership in;
    private final int[] wanted;
    private final int[] cost;
    private final int[] count;
    private final int[] distinct;

    Spreads(Grid grid, List<Group.Spread> groups) {
        days = grid.days;
        dayOf = grid.day;
        in = new Membership(grid.sessions, groups);
        wanted = groups.stream().mapToInt(Group.Spread::days).toArray();
        cost = groups.stream().mapToInt(Group.Spread::cost).toArray();
        count = new int[groups.size() * days];
        distinct = new int[groups.size()];
    }

    /** What an empty grid costs: all days are missing. */
    long empty() {
        long sum = 0;
        for (int group = 0; group < wanted.length; group++) {
            sum += (long) cost[group] * wanted[group];
        }
        return sum;
    }

    @Override
    public long shift(int session, int start, int room, int newStart, int newRoom) {
        int from = dayOf[start];
        int to = dayOf[newStart];
        long change = 0;
        if (from != to) {
            for (int i = in.from[session], end = in.from[session + 1]; i < end; i++) {
                int group = in.groups[i];
                int now =
                        distinct[group]
                                - (count[group * days + from] == 1 ? 1 : 0)
                                + (count[group * days + to] == 0 ? 1 : 0);
                change += missing(group, now) - missing(group, distinct[group]);
            }
        }
        return change;
    }

    @Override
    public long in(int session, int start, int room) {
        int day = dayOf[start];
        long change = 0;
        for (int i = in.from[session], end = in.from[session + 1]; i < end; i++) {
            int group = in.groups[i];
            if (count[group * days + day]++ == 0) {
                change -= missing(group, distinct[group]++);
                change += missing(group, distinct[group]);
            }
        }
        return change;
    }

    @Override
    public long out(int session, int start, int room) {
        int day = dayOf[start];
        long change = 0;
        for (int i = in.from[session], end = in.from[session + 1]; i < end; i++) {
            int group = in.groups[i];
            if (--count[group * days + day] == 0) {
                change -= missing(group, distinct[group]--);
                change += missing(group, distinct[group]);
            }
        }
        return change;
    }

    private long missing(int group, int distinctDays) {
        return (long) cost[group] * Math.max(0, wanted[group] - distinctDays);
    }
}
