package maillage.timetable.shared.programme.planning;

import java.util.SplittableRandom;
import maillage.timetable.shared.programme.judging.Score;

/**
 * Annealing on what is forbidden: the other levels weigh a little, heat comes back again and again.
 */
final class Settling {
    private static final double STRONG_SHARE = 0.05;
    private static final double WEAK_SHARE = 0.0005;
    private static final double HOT = 0.8;
    private static final double COLD = 0.08;
    private static final double SLOWLY = 0.99996;
    private final Costs costs;
    private double temperature = 2 * COLD;

    Settling(Costs costs) {
        this.costs = costs;
    }

    boolean takes(long change, SplittableRandom dice) {
        double worse = worse(change);
        return worse <= 0 || worse < -temperature * StrictMath.log(1 - dice.nextDouble());
    }

    private double worse(long change) {
        Score levels = costs.unpacked(change);
        return levels.forbidden() + STRONG_SHARE * levels.strong() + WEAK_SHARE * levels.weak();
    }

    void cool() {
        temperature = temperature < COLD ? HOT : temperature * SLOWLY;
    }
}
