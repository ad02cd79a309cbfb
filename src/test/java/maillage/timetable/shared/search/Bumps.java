package maillage.timetable.shared.search;

import java.util.SplittableRandom;

/** A row of numbers 0 to 15, each wanted where a bumpy function is lowest, and near each other. */
final class Bumps implements Landscape {
    private static final int[] HEIGHT = {9, 8, 9, 7, 8, 9, 3, 8, 9, 9, 8, 6, 9, 9, 0, 9};
    private final int[] row = new int[30];
    private final long bound;
    private int at;
    private int value;
    private boolean ready;

    Bumps(long bound) {
        this.bound = bound;
    }

    @Override
    public long cost() {
        long sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += 3L * HEIGHT[row[i]] + (i == 0 ? 0 : Math.abs(row[i] - row[i - 1]));
        }
        return sum;
    }

    @Override
    public long propose(SplittableRandom dice) {
        at = dice.nextInt(row.length);
        value = dice.nextInt(HEIGHT.length);
        if (value == row[at]) {
            return REFUSED;
        }
        long before = cost();
        int old = row[at];
        row[at] = value;
        long change = cost() - before;
        row[at] = old;
        return change;
    }

    @Override
    public void accept() {
        row[at] = value;
    }

    @Override
    public int[] places() {
        return row.clone();
    }

    @Override
    public void restore(int[] places) {
        System.arraycopy(places, 0, row, 0, row.length);
    }

    @Override
    public boolean settle(SplittableRandom dice, int steps) {
        ready |= dice.nextInt(10) == 0;
        row[dice.nextInt(row.length)] = dice.nextInt(HEIGHT.length);
        return ready;
    }

    @Override
    public long bound() {
        return bound;
    }
}
