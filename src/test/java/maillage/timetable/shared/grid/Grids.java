package maillage.timetable.shared.grid;

import java.util.SplittableRandom;

/** Small problems drawn by dice. */
final class Grids {
    private Grids() {}

    /** One step a session, rooms cost nothing, people cannot be in two places: post-enrolment. */
    static Grid enrolment(long seed) {
        var dice = new SplittableRandom(seed);
        var to = new GridBuilder(24, 4, 2, 9);
        for (int e = 0; e < 24; e++) {
            to.unplaced(e, 10_000 + dice.nextInt(100));
            for (int t = 0; t < 18; t++) {
                if (dice.nextInt(5) == 0) {
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

    /** Everything at once: long sessions, changeovers, closed rooms, homes, all groups. */
    static Grid programme(long seed) {
        var dice = new SplittableRandom(seed);
        var to = new GridBuilder(16, 3, 2, 20);
        for (int e = 0; e < 16; e++) {
            int steps = 1 + dice.nextInt(4);
            to.duration(e, steps, steps + dice.nextInt(2)).unplaced(e, 100_000);
            for (int t = 0; t < 40; t++) {
                to.start(e, t, dice.nextInt(3));
            }
            for (int i = 0; i < 5; i++) {
                to.forbidStart(e, dice.nextInt(40));
            }
            for (int r = 0; r < 3; r++) {
                to.room(e, r, dice.nextInt(4));
            }
            to.overlap(e, dice.nextInt(16), dice.nextInt(20));
            to.overlap(e, dice.nextInt(16), dice.nextInt(20));
            to.home(e, dice.nextInt(40), dice.nextInt(3), 2);
        }
        to.forbidRoom(3, 1).changeover(0, 1).changeover(2, 2);
        for (int step = 4; step < 9; step++) {
            to.close(1, step).close(0, 30 + step);
        }
        to.before(1, 5).before(5, 9);
        for (int i = 0; i < 6; i++) {
            int[] group = dice.ints(0, 16).distinct().limit(4).toArray();
            if (i < 3) {
                to.apart(group);
            }
            to.days(group, new DayPattern(1, 4, 3, 2), 1 + dice.nextInt(3));
            to.spread(group, 2, 7).sameRoom(group, 5);
        }
        return to.build();
    }
}
