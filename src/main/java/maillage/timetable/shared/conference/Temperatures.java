package maillage.timetable.shared.conference;

import java.util.Arrays;
import java.util.SplittableRandom;
import maillage.timetable.shared.search.Cooling;
import maillage.timetable.shared.search.Landscape;

/**
 * Temperatures for a conference: from where one worsening in five is taken to where hardly the
 * smallest is, in one long descent after the draft. Only roots and exponentials that are the same
 * on every machine.
 */
final class Temperatures {
    private static final int SAMPLE = 5_000;
    private static final double TAKEN = 0.2;
    private static final double COLDEST = 0.16;
    private static final double WARMTH = 0.3;

    private Temperatures() {}

    static Cooling of(Landscape land, SplittableRandom dice) {
        long[] worse = new long[SAMPLE];
        int count = 0;
        for (int draw = 0; draw < SAMPLE; draw++) {
            long change = land.propose(dice);
            if (change != Landscape.REFUSED && change > 0) {
                worse[count++] = change;
            }
        }
        if (count == 0) {
            return new Cooling(1, COLDEST, 0, WARMTH);
        }
        long[] changes = Arrays.copyOf(worse, count);
        Arrays.sort(changes);
        double coldest = COLDEST * changes[0];
        double hottest = Math.max(coldest, hottest(changes));
        return new Cooling(hottest, coldest, 0, WARMTH);
    }

    private static double hottest(long[] changes) {
        double low = COLDEST;
        double high = 2.0 * changes[changes.length - 1];
        for (int round = 0; round < 40; round++) {
            double middle = StrictMath.sqrt(low * high);
            if (taken(changes, middle) < TAKEN) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** The share of these worsenings that the Metropolis rule takes. */
    private static double taken(long[] changes, double temperature) {
        double sum = 0;
        for (long change : changes) {
            sum += StrictMath.exp(-change / temperature);
        }
        return sum / changes.length;
    }
}
