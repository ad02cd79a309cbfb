package maillage.timetable.shared.search;

import java.util.SplittableRandom;

/** One virtual worker: its landscape, its dice, its best. What it does depends on no other. */
final class Worker {
    private static final int CHUNK = 1024;
    private static final int SETTLE_CHUNK = 1000;
    private static final double[] LUCK = new double[4096];

    static {
        for (int i = 0; i < LUCK.length; i++) {
            LUCK[i] = -StrictMath.log((i + 0.5) / LUCK.length);
        }
    }

    private final Landscape land;
    private final SplittableRandom dice;
    private long best;
    private int[] places;
    private long steps;
    private boolean settled;

    Worker(Landscape land, SplittableRandom dice) {
        this.land = land;
        this.dice = dice;
        best = land.cost();
        places = land.places();
    }

    /** Walks towards a state worth annealing, up to a point of the way. */
    void settle(Pace pace, double until, Watcher watcher) {
        while (!settled && pace.share(steps) < until && !watcher.stop()) {
            settled = land.settle(dice, SETTLE_CHUNK);
            steps += SETTLE_CHUNK;
            keep();
        }
    }

    /** Anneals up to a point of the way; temperatures follow the way since {@code from}. */
    void anneal(Pace pace, Cooling cooling, double from, double until, Watcher watcher) {
        for (double share = pace.share(steps);
                share < until && best > land.bound() && !watcher.stop();
                share = pace.share(steps)) {
            anneal(cooling.at((share - from) / (1 - from)));
        }
    }

    /** The Metropolis rule over one chunk of proposals at one temperature. */
    private void anneal(double temperature) {
        long cost = land.cost();
        for (int step = 0; step < CHUNK; step++) {
            long change = land.propose(dice);
            if (change > 0
                    && (change == Landscape.REFUSED
                            || change > temperature * LUCK[dice.nextInt(LUCK.length)])) {
                continue;
            }
            land.accept();
            cost += change;
            if (cost < best) {
                best = cost;
                places = land.places();
            }
        }
        steps += CHUNK;
    }

    private void keep() {
        if (land.cost() < best) {
            best = land.cost();
            places = land.places();
        }
    }

    /** Goes on from its own best, or from a better one of another worker. */
    void restart(Worker leader) {
        if (leader.best < best) {
            best = leader.best;
            places = leader.places.clone();
        }
        land.restore(places);
    }

    boolean settled() {
        return settled;
    }

    boolean atBound() {
        return best <= land.bound();
    }

    long best() {
        return best;
    }

    int[] places() {
        return places;
    }

    long steps() {
        return steps;
    }
}
