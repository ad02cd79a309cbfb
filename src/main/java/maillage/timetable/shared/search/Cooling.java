package maillage.timetable.shared.search;

/**
 * Temperatures of an annealing, in units of cost. They fall geometrically from the hottest to the
 * coldest, quickly at first, so that whoever stops early has a good draft; then once more, slowly;
 * then again after each reheating, from a lower start.
 *
 * @param reheats how often the search is heated again after the slow descent
 * @param warmth what a reheating starts from, as a share of the hottest temperature
 */
public record Cooling(double hottest, double coldest, int reheats, double warmth) {
    /** The part of the way that the draft takes. */
    private static final double DRAFT = 1.0 / 16;

    /** Where the slow descent ends when reheatings follow. */
    private static final double SLOW = 0.5;

    public Cooling {
        if (!(coldest > 0) || !(hottest >= coldest) || reheats < 0 || !(warmth > 0)) {
            throw new IllegalArgumentException(
                    "temperatures fall from %s to %s".formatted(hottest, coldest));
        }
    }

    /** Not as hot: for a search that goes on from a good state and should not lose it. */
    public Cooling again() {
        return new Cooling(Math.max(coldest, hottest * warmth), coldest, reheats, warmth);
    }

    /** Where on the way a descent ends; the draft is the first, numbered 0. */
    double end(int descent) {
        if (descent == 0) {
            return DRAFT;
        }
        return reheats == 0 ? 1 : SLOW + (1 - SLOW) * (descent - 1) / reheats;
    }

    /** The temperature at a point of the way, 0 to 1. */
    double at(double share) {
        int descent = descent(share);
        double from = descent == 0 ? 0 : end(descent - 1);
        double inside = Math.min(1, Math.max(0, (share - from) / (end(descent) - from)));
        double start = descent < 2 ? hottest : Math.max(coldest, hottest * warmth);
        return start * StrictMath.pow(coldest / start, inside);
    }

    private int descent(double share) {
        int descent = 0;
        while (descent <= reheats && share >= end(descent)) {
            descent++;
        }
        return descent;
    }
}
