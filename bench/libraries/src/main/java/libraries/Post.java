package libraries;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Post-enrolment course timetabling (ITC-2007 track 2, .tim): 45 slots, five days of nine.
 *
 * @param events of each student
 * @param students of each event, as a number
 * @param rooms that suit each event
 * @param slots that each event may take
 * @param before pairs (a, b): a strictly earlier than b
 */
public record Post(
        int roomCount,
        int[][] events,
        int[] students,
        int[][] rooms,
        int[][] slots,
        List<int[]> before,
        boolean[][] clash) {
    static final int DAYS = 5;
    static final int PERIODS = 9;
    static final int SLOTS = DAYS * PERIODS;

    int size() {
        return students.length;
    }

    static Post read(Path file) {
        var in = new StringTokenizer(Files.text(file));
        int n = next(in);
        int roomCount = next(in);
        int features = next(in);
        int studentCount = next(in);
        int[] capacity = IntStream.range(0, roomCount).map(r -> next(in)).toArray();
        int[][] attends = matrix(in, studentCount, n);
        int[][] has = matrix(in, roomCount, features);
        int[][] needs = matrix(in, n, features);
        int[][] open = matrix(in, n, SLOTS);
        int[][] order = matrix(in, n, n);
        var students = new int[n];
        var clash = new boolean[n][n];
        var events = new int[studentCount][];
        for (int s = 0; s < studentCount; s++) {
            int[] row = attends[s];
            events[s] = where(n, e -> row[e] == 1);
            for (int a : events[s]) {
                students[a]++;
                for (int b : events[s]) {
                    clash[a][b] = true;
                }
            }
        }
        var rooms = new int[n][];
        var slots = new int[n][];
        var before = new ArrayList<int[]>();
        for (int e = 0; e < n; e++) {
            int event = e;
            rooms[e] =
                    where(
                            roomCount,
                            r ->
                                    capacity[r] >= students[event]
                                            && IntStream.range(0, features)
                                                    .allMatch(f -> has[r][f] >= needs[event][f]));
            slots[e] = where(SLOTS, s -> open[event][s] == 1);
            for (int b = 0; b < n; b++) {
                if (order[e][b] == 1) {
                    before.add(new int[] {e, b});
                }
            }
        }
        return new Post(roomCount, events, students, rooms, slots, before, clash);
    }

    private static int[] where(int n, IntPredicate wanted) {
        return IntStream.range(0, n).filter(wanted).toArray();
    }

    private static int next(StringTokenizer in) {
        return Integer.parseInt(in.nextToken());
    }

    private static int[][] matrix(StringTokenizer in, int rows, int columns) {
        var all = new int[rows][columns];
        for (int[] row : all) {
            for (int c = 0; c < columns; c++) {
                row[c] = next(in);
            }
        }
        return all;
    }

    /** Distance to feasibility: students of the events without a slot. */
    int distance(int[] slotOf) {
        return IntStream.range(0, size()).filter(e -> slotOf[e] < 0).map(e -> students[e]).sum();
    }

    /** What the students of this timetable suffer. */
    int soft(int[] slotOf) {
        int cost = 0;
        for (int[] own : events) {
            int[] busy = new int[DAYS];
            for (int e : own) {
                if (slotOf[e] >= 0) {
                    busy[slotOf[e] / PERIODS] |= 1 << slotOf[e] % PERIODS;
                }
            }
            for (int day : busy) {
                cost += soft(day);
            }
        }
        return cost;
    }

    /**
     * One student's day, a bit a period: last period, third and later in a row, one class alone.
     */
    static int soft(int day) {
        int runs = Integer.bitCount(day & day << 1 & day << 2);
        return (day >>> (PERIODS - 1) & 1) + runs + (Integer.bitCount(day) == 1 ? 1 : 0);
    }

    String write(int[] slotOf, int[] roomOf) {
        var text = new StringBuilder();
        for (int e = 0; e < size(); e++) {
            text.append(slotOf[e]).append(' ').append(slotOf[e] < 0 ? -1 : roomOf[e]).append('\n');
        }
        return text.toString();
    }
}
