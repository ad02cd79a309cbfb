package maillage.timetable.shared.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;

/** Counts a state of a grid from nothing, rule by rule, as slowly and plainly as can be. */
final class Ledger {
    private final Grid grid;
    private final int[] start;
    private final int[] room;

    Ledger(Grid grid, int[] places) {
        this.grid = grid;
        start = Arrays.copyOfRange(places, 0, grid.sessions);
        room = Arrays.copyOfRange(places, grid.sessions, 2 * grid.sessions);
    }

    /** The hard rules broken, in words. */
    List<String> broken() {
        var broken = new ArrayList<String>();
        for (int e = 0; e < grid.sessions; e++) {
            if (start[e] < 0) {
                continue;
            }
            if (start[e] % grid.perDay + grid.duration[e] > grid.perDay
                    || grid.startCost[e * grid.steps + start[e]] < 0) {
                broken.add(e + " starts at " + start[e]);
                continue;
            }
            if (grid.roomCost[e * grid.rooms + room[e]] < 0 || closed(e)) {
                broken.add(e + " is in room " + room[e]);
            }
            for (int f = 0; f < grid.sessions; f++) {
                if (f != e && start[f] >= 0) {
                    pair(e, f, broken);
                }
            }
        }
        return broken;
    }

    private boolean closed(int e) {
        for (int step = start[e]; step < start[e] + grid.duration[e]; step++) {
            long day = grid.closed[room[e] * grid.days + step / grid.perDay];
            if ((day >>> step % grid.perDay & 1) == 1) {
                return true;
            }
        }
        return false;
    }

    private void pair(int e, int f, List<String> broken) {
        if (grid.apart(e, f) && overlap(e, f)) {
            broken.add(e + " overlaps " + f);
        }
        int gap = grid.changeover[room[e]];
        if (room[e] == room[f]
                && start[e] / grid.perDay == start[f] / grid.perDay
                && start[e] <= start[f]
                && start[e] + grid.duration[e] + gap > start[f]) {
            broken.add(e + " and " + f + " hold room " + room[e]);
        }
        for (int first : grid.before[e]) {
            if (first == f && start[f] + grid.duration[f] > start[e]) {
                broken.add(f + " is not before " + e);
            }
        }
    }

    private boolean overlap(int e, int f) {
        return start[e] / grid.perDay == start[f] / grid.perDay
                && start[e] < start[f] + grid.busy[f]
                && start[f] < start[e] + grid.busy[e];
    }

    long cost() {
        long cost = 0;
        for (int e = 0; e < grid.sessions; e++) {
            if (start[e] < 0) {
                cost += grid.unplaced[e];
                continue;
            }
            cost += grid.startCost[e * grid.steps + start[e]];
            cost += grid.roomCost[e * grid.rooms + room[e]];
            if (grid.homeStart[e] >= 0
                    && (start[e] != grid.homeStart[e] || room[e] != grid.homeRoom[e])) {
                cost += grid.away[e];
            }
            for (int f = 0; f < e && grid.pairCost.length > 0; f++) {
                if (start[f] >= 0 && overlap(e, f)) {
                    cost += grid.pairCost[e * grid.sessions + f];
                }
            }
        }
        for (Group group : grid.groups) {
            cost += cost(group);
        }
        return cost;
    }

    private long cost(Group group) {
        var daysUsed = new HashSet<Integer>();
        var roomsUsed = new HashSet<Integer>();
        for (int e : group.sessions()) {
            if (start[e] >= 0) {
                daysUsed.add(start[e] / grid.perDay);
                roomsUsed.add(room[e]);
            }
        }
        return switch (group) {
            case Group.Spread spread ->
                    (long) spread.cost() * Math.max(0, spread.days() - daysUsed.size());
            case Group.SameRoom same -> (long) same.cost() * Math.max(0, roomsUsed.size() - 1);
            case Group.Days days ->
                    days.weight() * daysUsed.stream().mapToLong(day -> dayCost(days, day)).sum();
        };
    }

    /** Walks over the steps of a day: the sessions that begin in each unbroken run. */
    private long dayCost(Group.Days group, int day) {
        boolean[] busy = new boolean[grid.perDay + 1];
        var begins = new TreeMap<Integer, Integer>();
        for (int e : group.sessions()) {
            if (start[e] >= 0 && start[e] / grid.perDay == day) {
                begins.put(start[e] % grid.perDay, 1);
                Arrays.fill(
                        busy,
                        start[e] % grid.perDay,
                        start[e] % grid.perDay + grid.duration[e],
                        true);
            }
        }
        long cost = begins.size() == 1 ? group.pattern().single() : 0;
        int inRun = 0;
        for (int step = 0; step <= grid.perDay; step++) {
            if (busy[step]) {
                inRun += begins.getOrDefault(step, 0);
                continue;
            }
            cost += (long) group.pattern().over() * Math.max(0, inRun - group.pattern().row());
            cost += inRun == 1 ? group.pattern().isolated() : 0;
            inRun = 0;
        }
        return cost;
    }
}
