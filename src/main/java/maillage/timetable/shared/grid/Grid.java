package maillage.timetable.shared.grid;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A course timetabling problem as numbers: sessions of one step, to be given a start and a room.
 * Time is made of days of at most 64 steps; start {@code t} is step {@code t % perDay} of day
 * {@code t / perDay}. Never changes once built, so several workers may share it.
 */
public final class Grid {
    /** The cost of a start or room that a session may not have. */
    static final int FORBIDDEN = -1;

    /** One for all, so that it is near. */
    private static final int[] NONE = {};

    final int sessions;
    final int rooms;
    final int days;
    final int perDay;
    final int steps;

    /** The day of each step of time, and its place in the day. */
    final int[] day;

    final int[] stepOfDay;

    /** Longs that hold one bit for each session. */
    final int words;

    /** Cost of a session at a start: {@code session * steps + start}. */
    final int[] startCost;

    final int[][] starts;

    /** Cost of a session in a room: {@code session * rooms + room}. */
    final int[] roomCost;

    /** The rooms a session may have, the cheapest first. */
    final int[][] sessionRooms;

    /** How many rooms of a session are as cheap as its cheapest. */
    final int[] cheapRooms;

    final long[] roomBits;
    private final boolean[] placeable;
    final long[] unplaced;

    /** Bits of the sessions that may not be at once with a session: {@code session * words}. */
    final long[] apart;

    final int[][] before;
    final int[][] after;
    final List<Group> groups;

    /** Whether rooms cost nothing, so that exact matching finds them. */
    final boolean matching;

    Grid(GridBuilder from) {
        sessions = from.sessions;
        rooms = from.rooms;
        days = from.days;
        perDay = from.perDay;
        steps = days * perDay;
        day = IntStream.range(0, steps).map(step -> step / perDay).toArray();
        stepOfDay = IntStream.range(0, steps).map(step -> step % perDay).toArray();
        words = (sessions + 63) / 64;
        startCost = from.startCost.clone();
        roomCost = from.roomCost.clone();
        unplaced = from.unplaced.clone();
        apart = from.apart.clone();
        before = from.before.stream().map(Grid::array).toArray(int[][]::new);
        after = from.after.stream().map(Grid::array).toArray(int[][]::new);
        groups = List.copyOf(from.groups);
        starts = new int[sessions][];
        sessionRooms = new int[sessions][];
        cheapRooms = new int[sessions];
        roomBits = new long[sessions];
        placeable = new boolean[sessions];
        for (int session = 0; session < sessions; session++) {
            fill(session);
        }
        matching =
                Arrays.stream(roomCost).allMatch(cost -> cost <= 0)
                        && groups.stream().noneMatch(Group.SameRoom.class::isInstance);
    }

    private static int[] array(List<Integer> list) {
        return list.isEmpty() ? NONE : list.stream().mapToInt(Integer::intValue).toArray();
    }

    private void fill(int session) {
        starts[session] =
                IntStream.range(0, steps)
                        .filter(start -> startCost[session * steps + start] != FORBIDDEN)
                        .toArray();
        sessionRooms[session] =
                IntStream.range(0, rooms)
                        .filter(room -> roomCost[session * rooms + room] != FORBIDDEN)
                        .boxed()
                        .sorted(Comparator.comparingInt(room -> roomCost[session * rooms + room]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        placeable[session] = starts[session].length > 0 && sessionRooms[session].length > 0;
        for (int room : sessionRooms[session]) {
            roomBits[session] |= 1L << room;
            int least = roomCost[session * rooms + sessionRooms[session][0]];
            cheapRooms[session] += roomCost[session * rooms + room] == least ? 1 : 0;
        }
    }

    /** Whether some start and some room suit a session by themselves. */
    boolean placeable(int session) {
        return placeable[session];
    }

    boolean apart(int one, int other) {
        return (apart[one * words + (other >> 6)] >>> other & 1) != 0;
    }

    /** What a place costs by itself. */
    long placeCost(int session, int start, int room) {
        return (long) startCost[session * steps + start] + roomCost[session * rooms + room];
    }
}
