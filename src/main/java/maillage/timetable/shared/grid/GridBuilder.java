package maillage.timetable.shared.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts a {@link Grid} together. At first every session may start anywhere and have any room at no
 * cost, and costs 1 when it has no place.
 */
public final class GridBuilder {
    /** Of the tables by session and start, and by two sessions. */
    private static final long MOST_CELLS = 100_000_000;

    /** As many as a word has bits. */
    private static final int MOST_BITS = 64;

    final int sessions;
    final int rooms;
    final int days;
    final int perDay;
    final int[] startCost;
    final int[] roomCost;
    final long[] unplaced;
    final long[] apart;
    final List<List<Integer>> before = new ArrayList<>();
    final List<List<Integer>> after = new ArrayList<>();
    final List<Group> groups = new ArrayList<>();

    /**
     * @throws BeyondGrid unless there are a day or more, 1 to 64 rooms and 1 to 64 steps a day, and
     *     the tables fit in memory
     */
    public GridBuilder(int sessions, int rooms, int days, int perDay) {
        if (rooms < 1 || rooms > MOST_BITS || days < 1 || perDay < 1 || perDay > MOST_BITS) {
            throw new BeyondGrid(
                    "de 1 à 64 salles, des jours de 1 à 64 périodes\u00a0: %d salles, %d jours de %d"
                            .formatted(rooms, days, perDay),
                    "1 to 64 rooms, days of 1 to 64 periods: %d rooms, %d days of %d"
                            .formatted(rooms, days, perDay));
        }
        long starts = (long) days * perDay;
        if (starts * sessions > MOST_CELLS || (long) sessions * sessions > MOST_CELLS) {
            throw new BeyondGrid(
                    "%d séances et %d créneaux, c’est trop".formatted(sessions, starts),
                    "%d sessions and %d starts are too many".formatted(sessions, starts));
        }
        this.sessions = sessions;
        this.rooms = rooms;
        this.days = days;
        this.perDay = perDay;
        startCost = new int[sessions * days * perDay];
        roomCost = new int[sessions * rooms];
        unplaced = new long[sessions];
        apart = new long[sessions * ((sessions + 63) / 64)];
        Arrays.fill(unplaced, 1);
        for (int session = 0; session < sessions; session++) {
            before.add(new ArrayList<>());
            after.add(new ArrayList<>());
        }
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

    /** The cost of a session without a place; above all that its place could ever cost. */
    public GridBuilder unplaced(int session, long cost) {
        unplaced[session] = cost;
        return this;
    }

    /** Sessions of which no two are at once. */
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

    /** A session that comes before another, whenever both have a place. */
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
