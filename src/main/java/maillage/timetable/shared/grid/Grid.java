package maillage.timetable.shared.grid;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A timetabling problem as numbers: sessions to be given a start and a room. Time is made of days
 * of at most 64 steps; start {@code t} is step {@code t % perDay} of day {@code t / perDay}. Never
 * changes once built, so several workers may share it.
 */
public final class Grid {
    /** The cost of a start or room that a session may not have. */
    static final int FORBIDDEN = -1;

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

    final int[] duration;

    /** Steps for which the people of a session are taken, from its start. */
    final int[] busy;

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
    final int[] changeover;

    /** Closed steps of a room on a day: {@code room * days + day}. */
    final long[] closed;

    final long[] unplaced;

    /** Start and room a session has today, or -1, and the cost of leaving them. */
    final int[] homeStart;

    final int[] homeRoom;
    final int[] away;

    /** Bits of the sessions that may not overlap a session: {@code session * words}. */
    final long[] apart;

    /** Bits of the sessions whose overlap costs; empty when there is none. */
    final long[] paired;

    final int[] pairCost;
    final int[][] before;
    final int[][] after;
    final List<Group> groups;

    /** Whether rooms cost nothing and hold one step, so that exact matching finds them. */
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
        duration = from.duration.clone();
        busy = from.busy.clone();
        startCost = from.startCost.clone();
        roomCost = from.roomCost.clone();
        changeover = from.changeover.clone();
        closed = from.closed.clone();
        unplaced = from.unplaced.clone();
        homeStart = from.homeStart.clone();
        homeRoom = from.homeRoom.clone();
        away = from.away.clone();
        apart = from.apart.clone();
        pairCost = from.pairCost.clone();
        paired = new long[pairCost.length == 0 ? 0 : sessions * words];
        before = from.before.stream().map(Grid::array).toArray(int[][]::new);
        after = from.after.stream().map(Grid::array).toArray(int[][]::new);
        groups = List.copyOf(from.groups);
        starts = new int[sessions][];
        sessionRooms = new int[sessions][];
        cheapRooms = new int[sessions];
        roomBits = new long[sessions];
        for (int session = 0; session < sessions; session++) {
            fill(session);
        }
        matching =
                Arrays.stream(duration).allMatch(length -> length == 1)
                        && Arrays.stream(changeover).allMatch(gap -> gap == 0)
                        && Arrays.stream(roomCost).allMatch(cost -> cost <= 0)
                        && Arrays.stream(closed).allMatch(bits -> bits == 0)
                        && Arrays.stream(away).allMatch(cost -> cost == 0)
                        && groups.stream().noneMatch(Group.SameRoom.class::isInstance);
    }

    private static int[] array(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private void fill(int session) {
        int length = duration[session];
        for (int start = 0; start < steps; start++) {
            if (stepOfDay[start] + length > perDay) {
                startCost[session * steps + start] = FORBIDDEN;
            }
        }
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
        for (int room : sessionRooms[session]) {
            roomBits[session] |= 1L << room;
            int least = roomCost[session * rooms + sessionRooms[session][0]];
            cheapRooms[session] += roomCost[session * rooms + room] == least ? 1 : 0;
        }
        for (int other = 0; other < sessions && pairCost.length > 0; other++) {
            if (pairCost[session * sessions + other] != 0) {
                paired[session * words + (other >> 6)] |= 1L << other;
            }
        }
    }

    /** Steps from a start for which people are taken, cut at the end of the day. */
    int busyFrom(int session, int start) {
        return Math.min(busy[session], perDay - stepOfDay[start]);
    }

    /** Whether some start and some room suit a session by themselves. */
    boolean placeable(int session) {
        return starts[session].length > 0 && sessionRooms[session].length > 0;
    }

    boolean apart(int one, int other) {
        return (apart[one * words + (other >> 6)] >>> other & 1) != 0;
    }

    /** What a place costs by itself. */
    long placeCost(int session, int start, int room) {
        boolean home =
                homeStart[session] < 0
                        || (start == homeStart[session] && room == homeRoom[session]);
        return (long) startCost[session * steps + start]
                + roomCost[session * rooms + room]
                + (home ? 0 : away[session]);
    }
}
