package maillage.timetable.shared.grid;

import java.util.SplittableRandom;

/** Small problems drawn by dice. */
final class Grids {
    private Grids() {}

    /** Rooms cost nothing, people cannot be in two places: post-enrolment; at times over weeks. */
    static Grid enrolment(long seed) {
        int days = seed % 3 == 0 ? 8 : 2;
        var dice = new SplittableRandom(seed);
        var to = new GridBuilder(24, 4, days, 9);
        for (int e = 0; e < 24; e++) {
            to.unplaced(e, 10_000 + dice.nextInt(100));
            for (int t = 0; t < days * 9; t++) {
                if (dice.nextInt(5) == 0 || t % 36 > 18) {
                    to.forbidStart(e, t);
                } else if (t % 9 == 8) {
                    to.start(e, t, 3);
                }
            }
            if (dice.nextInt(2) == 0) {
                to.forbidRoom(e, dice.nextInt(4));
            }
        }
        for (int i = 0; i < 3; i++) {
            int e = dice.nextInt(23);
            to.before(e, e + 1 + dice.nextInt(23 - e));
        }
        for (int person = 0; person < 12; person++) {
            int[] group = dice.ints(0, 24).distinct().limit(4).toArray();
            to.apart(group);
            to.days(group, new DayPattern(2, 1, 1, 0), 1 + dice.nextInt(3));
        }
        return to.build();
    }

    /** All else: rooms that cost, groups of every kind, some on days too long for a table. */
    static Grid curricula(long seed) {
        int perDay = seed % 2 == 0 ? 6 : 20;
        var dice = new SplittableRandom(seed);
        var to = new GridBuilder(30, 3, 4, perDay);
        for (int e = 0; e < 30; e++) {
            to.unplaced(e, 100_000);
            for (int t = 0; t < 4 * perDay; t++) {
                if (t % perDay >= 6 || dice.nextInt(6) == 0) {
                    to.forbidStart(e, t);
                } else {
                    to.start(e, t, dice.nextInt(3));
                }
            }
            for (int r = 0; r < 3; r++) {
                to.room(e, r, dice.nextInt(4));
            }
        }
        to.forbidRoom(3, 1).forbidRoom(8, 0).forbidRoom(8, 2).before(1, 5).before(5, 9);
        for (int i = 0; i < 8; i++) {
            int[] group = dice.ints(0, 30).distinct().limit(5).toArray();
            if (i < 5 || perDay == 6) {
                to.apart(group);
            }
            to.days(group, new DayPattern(1, 4, 3, 2), 1 + dice.nextInt(3));
            to.spread(group, 3, 7).sameRoom(group, 5);
        }
        return to.build();
    }
}
