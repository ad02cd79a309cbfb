package maillage.timetable.shared.search;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Temperatures of an annealing, in units of cost: they fall geometrically from the hottest to the
 * coldest in the first half of the way, then again after each reheating, from a lower start.
 *
 * @param reheats how often the search is heated again; 0 is one single descent
 * @param warmth what a reheating starts from, as a share of the hottest temperature
 */
public record Cooling(double hottest, double coldest, int reheats, double warmth) {
    private static final int SAMPLE = 20_000;

    public Cooling {
        if (!(coldest > 0) || !(hottest >= coldest) || reheats < 0 || !(warmth > 0)) {
            throw new IllegalArgumentException(
                    "temperatures fall from %s to %s".formatted(hottest, coldest));
        }
    }

    /**
     * Temperatures from changes sampled where the landscape stands: at the hottest a median
     * worsening is taken with one chance in three, at the coldest the smallest one in 3,000.
     */
    public static Cooling sampled(Landscape land, SplittableRandom dice) {
        long[] changes = new long[SAMPLE];
        int count = 0;
        for (int draw = 0; draw < SAMPLE; draw++) {
            long change = land.propose(dice);
            if (change != Landscape.REFUSED && change > 0) {
                changes[count++] = change;
            }
        }
        if (count == 0) {
            return new Cooling(1, 0.125, 3, 0.3);
        }
        Arrays.sort(changes, 0, count);
        double coldest = changes[0] / 8.0;
        return new Cooling(Math.max(coldest, changes[count / 2] / 1.1), coldest, 3, 0.3);
    }

    /** The descent a point of the way belongs to, from 0. */
    int descent(double share) {
        if (reheats == 0 || share < 0.5) {
            return 0;
        }
        return 1 + Math.min(reheats - 1, (int) ((share - 0.5) * 2 * reheats));
    }

    /** Where on the way a descent ends. */
    double end(int descent) {
        return reheats == 0 ? 1 : 0.5 + 0.5 * descent / reheats;
    }

    /** The temperature at a point of the way, 0 to 1. */
    double at(double share) {
        int descent = descent(share);
        double from = descent == 0 ? 0 : end(descent - 1);
        double inside = Math.min(1, Math.max(0, (share - from) / (end(descent) - from)));
        double start = descent == 0 ? hottest : Math.max(coldest, hottest * warmth);
        return start * StrictMath.pow(coldest / start, inside);
    }
}
