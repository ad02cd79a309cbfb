package maillage.timetable.shared.conference;

import java.util.TreeMap;

/**
 * What pairs cost, as compressed sparse rows: the neighbours of {@code i} are the entries from
 * {@code from[i]} to {@code from[i + 1]}. Each pair is listed at both ends.
 */
record Pairs(int[] from, int[] with, long[] cost) {

    /** Gathers pairs one by one; costs of the same pair add up. */
    static final class Gathering {
        private final int size;
        private final TreeMap<Long, Long> costs = new TreeMap<>();

        Gathering(int size) {
            this.size = size;
        }

        /** A pair of a thing with itself costs nothing, nor does one of cost 0. */
        void add(int one, int other, long cost) {
            if (one == other || cost == 0) {
                return;
            }
            costs.merge((long) one * size + other, cost, Math::addExact);
            costs.merge((long) other * size + one, cost, Math::addExact);
        }

        Pairs gathered() {
            int[] from = new int[size + 1];
            int[] with = new int[costs.size()];
            long[] cost = new long[costs.size()];
            int at = 0;
            for (var entry : costs.entrySet()) {
                from[(int) (entry.getKey() / size) + 1]++;
                with[at] = (int) (entry.getKey() % size);
                cost[at++] = entry.getValue();
            }
            for (int i = 0; i < size; i++) {
                from[i + 1] += from[i];
            }
            return new Pairs(from, with, cost);
        }
    }
}
