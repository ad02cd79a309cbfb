package maillage.timetable.shared.conference;

import java.util.Arrays;

/** The least cost of a tiny conference, by trying every place of every submission. */
final class Exhaustive {
    private final Instance given;
    private final int[] places;
    private final int[][] taken;
    private long least = Long.MAX_VALUE;

    private Exhaustive(Instance given) {
        this.given = given;
        places = new int[given.submissions()];
        Arrays.fill(places, -1);
        taken = new int[given.cells()][given.depth()];
    }

    static long least(Instance given) {
        var search = new Exhaustive(given);
        search.place(0);
        return search.least;
    }

    private void place(int submission) {
        if (submission == places.length) {
            least = Math.min(least, Conferences.cost(given, places));
            return;
        }
        int length = given.length()[submission];
        int mark = given.track()[submission] + 1;
        for (int cell = 0; cell < given.cells(); cell++) {
            if (Arrays.stream(taken[cell]).anyMatch(in -> in != 0 && in != mark)) {
                continue;
            }
            for (int first = 0; first + length <= given.slots()[cell / given.rooms()]; first++) {
                if (Arrays.stream(taken[cell], first, first + length).anyMatch(in -> in != 0)) {
                    continue;
                }
                Arrays.fill(taken[cell], first, first + length, mark);
                places[submission] = cell * given.depth() + first;
                place(submission + 1);
                places[submission] = -1;
                Arrays.fill(taken[cell], first, first + length, 0);
            }
        }
    }
}
