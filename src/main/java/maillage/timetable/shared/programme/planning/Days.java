package maillage.timetable.shared.programme.planning;

import java.util.Arrays;

/** What days look like for people, tracks and the edition. */
final class Days {
    private static final int LARGE = 16;
    private final Model model;
    private final int[] start;
    private final int[] room;
    private final int[] load;

    /** The members of a group on a day, in order of time. */
    private final int[] from;

    private final int[] to;
    private final int[] rooms;
    private int many;

    /** Where the days of a large group begin in {@link #held}; -1 for a small one. */
    private final int[] cells;

    /** The members there are on each day of a large group, in order of time. */
    private final int[][] held;

    private final int[] count;

    /** When a room was last seen, to count different ones. */
    private final long[] seen;

    private long turn;

    Days(Model model, int[] start, int[] room) {
        this.model = model;
        this.start = start;
        this.room = room;
        load = new int[model.days];
        from = new int[model.sessions + 1];
        to = new int[model.sessions + 1];
        rooms = new int[model.sessions + 1];
        seen = new long[model.rooms + 1];
        cells = new int[model.groups.length];
        int many = 0;
        for (int group = 0; group < cells.length; group++) {
            boolean large = model.groups[group].members().length > LARGE;
            cells[group] = large ? many : -1;
            many += large ? model.days : 0;
        }
        held = new int[many][4];
        count = new int[many];
    }

    void clear() {
        Arrays.fill(load, 0);
        Arrays.fill(count, 0);
    }

    /** After the session has its start. */
    void put(int session, int at) {
        for (int group : model.groupsOf[session]) {
            if (cells[group] >= 0) {
                insertAt(cells[group] + model.dayOf[at], session);
            }
        }
        load[model.dayOf[at]] += model.weighs[session] ? model.duration[session] : 0;
    }

    private void insertAt(int cell, int session) {
        int i = count[cell]++;
        if (i == held[cell].length) {
            held[cell] = Arrays.copyOf(held[cell], 2 * i);
        }
        int[] here = held[cell];
        while (i > 0 && start[here[i - 1]] > start[session]) {
            here[i] = here[i - 1];
            i--;
        }
        here[i] = session;
    }

    /** While the session still has its start. */
    void take(int session, int at) {
        for (int group : model.groupsOf[session]) {
            if (cells[group] >= 0) {
                int cell = cells[group] + model.dayOf[at];
                int i = 0;
                while (held[cell][i] != session) {
                    i++;
                }
                count[cell]--;
                System.arraycopy(held[cell], i + 1, held[cell], i, count[cell] - i);
            }
        }
        load[model.dayOf[at]] -= model.weighs[session] ? model.duration[session] : 0;
    }

    /** What the days cost more when a session that is nowhere comes to be at a place. */
    long at(int session, int at, int where) {
        int day = model.dayOf[at];
        long sum = 0;
        for (int group : model.groupsOf[session]) {
            DayGroup one = model.groups[group];
            if (cells[group] >= 0) {
                copy(cells[group] + day, session);
            } else {
                gather(one, day, session);
            }
            long without = cost(one);
            insert(at, at + model.duration[session], where);
            sum += cost(one) - without;
        }
        if (model.weighs[session]) {
            int lasts = model.duration[session];
            boolean here = start[session] >= 0 && model.dayOf[start[session]] == day;
            int others = load[day] - (here ? lasts : 0) - model.share[day];
            sum += (Math.max(0, others + lasts) - Math.max(0, others)) * model.balanceCost;
        }
        return sum;
    }

    private void copy(int cell, int except) {
        many = 0;
        for (int i = 0; i < count[cell]; i++) {
            int member = held[cell][i];
            if (member != except) {
                from[many] = start[member];
                to[many] = start[member] + model.duration[member];
                rooms[many++] = room[member];
            }
        }
    }

    private void gather(DayGroup group, int day, int except) {
        many = 0;
        for (int member : group.members()) {
            int at = start[member];
            if (member != except && at >= 0 && model.dayOf[at] == day) {
                insert(at, at + model.duration[member], room[member]);
            }
        }
    }

    private void insert(int at, int end, int where) {
        int i = many++;
        while (i > 0 && from[i - 1] > at) {
            from[i] = from[i - 1];
            to[i] = to[i - 1];
            rooms[i] = rooms[i - 1];
            i--;
        }
        from[i] = at;
        to[i] = end;
        rooms[i] = where;
    }

    private long cost(DayGroup group) {
        if (many == 0) {
            return 0;
        }
        long sum = many == 1 ? group.aloneCost() : 0;
        if (group.rowCost() > 0) {
            sum += inARow(group) * group.rowCost();
        }
        if (group.breakCost() > 0) {
            sum += breaks(group.longestBreak()) * group.breakCost();
        }
        return group.roomCost() > 0
                ? sum + Math.max(0, differentRooms() - 1) * group.roomCost()
                : sum;
    }

    private long inARow(DayGroup group) {
        long beyond = 0;
        int row = 1;
        int end = to[0];
        for (int i = 1; i < many; i++) {
            if ((from[i] - end) * model.step < group.pause()) {
                row++;
                end = Math.max(end, to[i]);
            } else {
                beyond += Math.max(0, row - group.inARow());
                row = 1;
                end = to[i];
            }
        }
        return beyond + Math.max(0, row - group.inARow());
    }

    private long breaks(int longest) {
        long breaks = 0;
        int end = to[0];
        for (int i = 1; i < many; i++) {
            breaks += (from[i] - end) * model.step > longest ? 1 : 0;
            end = Math.max(end, to[i]);
        }
        return breaks;
    }

    private long differentRooms() {
        long different = 0;
        seen[model.rooms] = ++turn;
        for (int i = 0; i < many; i++) {
            different += seen[rooms[i]] == turn ? 0 : 1;
            seen[rooms[i]] = turn;
        }
        return different;
    }
}
