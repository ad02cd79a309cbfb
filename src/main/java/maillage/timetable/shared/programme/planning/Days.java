package maillage.timetable.shared.programme.planning;

import java.util.Arrays;

/** What days look like for people, tracks and the edition. */
final class Days {
    private final Model model;
    private final int[] start;
    private final int[] room;
    private final int[] load;

    /** The members of a group on a day, in order of time. */
    private final int[] from;

    private final int[] to;
    private final int[] rooms;
    private int many;

    Days(Model model, int[] start, int[] room) {
        this.model = model;
        this.start = start;
        this.room = room;
        load = new int[model.days];
        from = new int[model.sessions + 1];
        to = new int[model.sessions + 1];
        rooms = new int[model.sessions + 1];
    }

    void clear() {
        Arrays.fill(load, 0);
    }

    void put(int session, int at) {
        load[model.dayOf[at]] += model.weighs[session] ? model.duration[session] : 0;
    }

    void take(int session, int at) {
        load[model.dayOf[at]] -= model.weighs[session] ? model.duration[session] : 0;
    }

    /** What the days cost more when a session that is nowhere comes to be at a place. */
    long at(int session, int at, int where) {
        int day = model.dayOf[at];
        long sum = 0;
        for (int group : model.groupsOf[session]) {
            DayGroup one = model.groups[group];
            gather(one, day, session);
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
        for (int i = 0; i < many; i++) {
            boolean seen = rooms[i] == model.rooms;
            for (int j = 0; j < i && !seen; j++) {
                seen = rooms[j] == rooms[i];
            }
            different += seen ? 0 : 1;
        }
        return different;
    }
}
