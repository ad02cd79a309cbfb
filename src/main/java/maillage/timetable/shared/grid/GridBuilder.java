package maillage.timetable.shared.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts a {@link Grid} together. At first every session lasts one step, may start anywhere and have
 * any room at no cost, and costs 1 when it has no place.
 */
public final class GridBuilder {
    /** Of the tables by session and start, and by two sessions. */
    private static final long MOST_CELLS = 100_000_000;

    final int sessions;
    final int rooms;
    final int days;
    final int perDay;
    final int[] duration;
    final int[] busy;
    final int[] startCost;
    final int[] roomCost;
    final int[] changeover;
    final long[] closed;
    final long[] unplaced;
    final int[] homeStart;
    final int[] homeRoom;
    final int[] away;
    final long[] apart;
    int[] pairCost = {};
    final List<List<Integer>> before = new ArrayList<>();
    final List<List<Integer>> after = new ArrayList<>();
    final List<Group> groups = new ArrayList<>();

    public GridBuilder(int sessions, int rooms, int days, int perDay) {
        if (sessions < 0 || rooms < 1 || rooms > 64 || days < 1 || perDay < 1 || perDay > 64) {
            throw new IllegalArgumentException(
                    "a grid has 1 to 64 rooms and 1 to 64 steps a day, not %d and %d"
                            .formatted(rooms, perDay));
        }
        long starts = (long) days * perDay;
        if (starts * sessions > MOST_CELLS || (long) sessions * sessions > MOST_CELLS) {
            throw new IllegalArgumentException(
                    "%d sessions and %d starts are too many".formatted(sessions, starts));
        }
        this.sessions = sessions;
        this.rooms = rooms;
        this.days = days;
        this.perDay = perDay;
        duration = new int[sessions];
        busy = new int[sessions];
        startCost = new int[sessions * days * perDay];
        roomCost = new int[sessions * rooms];
        changeover = new int[rooms];
        closed = new long[rooms * days];
        unplaced = new long[sessions];
        homeStart = new int[sessions];
        homeRoom = new int[sessions];
        away = new int[sessions];
        apart = new long[sessions * ((sessions + 63) / 64)];
        Arrays.fill(duration, 1);
        Arrays.fill(busy, 1);
        Arrays.fill(unplaced, 1);
        Arrays.fill(homeStart, -1);
        for (int session = 0; session < sessions; session++) {
            before.add(new ArrayList<>());
            after.add(new ArrayList<>());
        }
    }

    /** How long a session holds its room, and, at least as long, its people. */
    public GridBuilder duration(int session, int steps, int busySteps) {
        if (steps < 1 || busySteps < steps || steps > perDay) {
            throw new IllegalArgumentException("a session of %d steps".formatted(steps));
        }
        duration[session] = steps;
        busy[session] = busySteps;
        return this;
    }

    public GridBuilder start(int session, int start, int cost) {
        startCost[session * days * perDay + start] = notNegative(cost);
        return this;
    }

    public GridBuilder forbidStart(int session, int start) {
        startCost[session * days * perDay + start] = Grid.FORBIDDEN;
        return this;
    }

    public GridBuilder room(int session, int room, int cost) {
        roomCost[session * rooms + room] = notNegative(cost);
        return this;
    }

    public GridBuilder forbidRoom(int session, int room) {
        roomCost[session * rooms + room] = Grid.FORBIDDEN;
        return this;
    }

    /** Steps a room needs after each session. */
    public GridBuilder changeover(int room, int steps) {
        changeover[room] = notNegative(steps);
        return this;
    }

    /** Closes a room at a step of the grid. */
    public GridBuilder close(int room, int step) {
        closed[room * days + step / perDay] |= 1L << step % perDay;
        return this;
    }

    /** The cost of a session without a place; above all that its place could ever cost. */
    public GridBuilder unplaced(int session, long cost) {
        unplaced[session] = cost;
        return this;
    }

    /** The place a session has today, and the cost of any other. */
    public GridBuilder home(int session, int start, int room, int cost) {
        homeStart[session] = start;
        homeRoom[session] = room;
        away[session] = notNegative(cost);
        return this;
    }

    /** Sessions of which no two overlap. */
    public GridBuilder apart(int... group) {
        int words = (sessions + 63) / 64;
        for (int one : group) {
            for (int other : group) {
                if (one != other) {
                    apart[one * words + (other >> 6)] |= 1L << other;
                }
            }
        }
        return this;
    }

    /** Adds to the cost of two sessions that overlap. */
    public GridBuilder overlap(int one, int other, int cost) {
        if (pairCost.length == 0) {
            pairCost = new int[sessions * sessions];
        }
        if (one != other) {
            pairCost[one * sessions + other] += notNegative(cost);
            pairCost[other * sessions + one] += cost;
        }
        return this;
    }

    /** A session that ends before another starts, whenever both have a place. */
    public GridBuilder before(int first, int then) {
        before.get(then).add(first);
        after.get(first).add(then);
        return this;
    }

    /** Sessions of one group, and what each of its days costs, times a weight. */
    public GridBuilder days(int[] group, DayPattern pattern, int weight) {
        groups.add(new Group.Days(group.clone(), pattern, notNegative(weight)));
        return this;
    }

    /** Sessions that want so many distinct days, and the cost of each day missing. */
    public GridBuilder spread(int[] group, int distinctDays, int cost) {
        groups.add(new Group.Spread(group.clone(), distinctDays, notNegative(cost)));
        return this;
    }

    /** Sessions that want one room, and the cost of each further one. */
    public GridBuilder sameRoom(int[] group, int cost) {
        groups.add(new Group.SameRoom(group.clone(), notNegative(cost)));
        return this;
    }

    public Grid build() {
        return new Grid(this);
    }

    private static int notNegative(int cost) {
        if (cost < 0) {
            throw new IllegalArgumentException("a cost is never negative: " + cost);
        }
        return cost;
    }
}
