package maillage.timetable.shared.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

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
            if (grid.startCost[e * grid.steps + start[e]] < 0) {
                broken.add(e + " starts at " + start[e]);
            }
            if (grid.roomCost[e * grid.rooms + room[e]] < 0) {
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

    private void pair(int e, int f, List<String> broken) {
        if (start[e] == start[f] && grid.apart(e, f)) {
            broken.add(e + " and " + f + " are at once");
        }
        if (start[e] == start[f] && room[e] == room[f]) {
            broken.add(e + " and " + f + " hold room " + room[e]);
        }
        for (int first : grid.before[e]) {
            if (first == f && start[f] >= start[e]) {
                broken.add(f + " is not before " + e);
            }
        }
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

    /** Walks over the steps of a day, and counts in each unbroken run. */
    private long dayCost(Group.Days group, int day) {
        boolean[] busy = new boolean[grid.perDay + 1];
        int count = 0;
        for (int e : group.sessions()) {
            if (start[e] >= 0 && start[e] / grid.perDay == day) {
                count += busy[start[e] % grid.perDay] ? 0 : 1;
                busy[start[e] % grid.perDay] = true;
            }
        }
        long cost = count == 1 ? group.pattern().single() : 0;
        int inRun = 0;
        for (boolean one : busy) {
            if (one) {
                inRun++;
                continue;
            }
            cost += (long) group.pattern().over() * Math.max(0, inRun - group.pattern().row());
            cost += inRun == 1 ? group.pattern().isolated() : 0;
            inRun = 0;
        }
        return cost;
    }
}
