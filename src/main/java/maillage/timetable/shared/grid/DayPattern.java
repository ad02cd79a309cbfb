package maillage.timetable.shared.grid;

/**
 * What a group of sessions (of a person, an audience, a curriculum) costs on one day, by how they
 * lie side by side. A run is an unbroken row of busy steps.
 *
 * @param row most steps of a run free of charge
 * @param over cost of each step of a run beyond those
 * @param single cost of a day with exactly one busy step
 * @param isolated cost of each busy step with no neighbour
 */
public record DayPattern(int row, int over, int single, int isolated) {
    /** Cost of a day of busy steps. */
    long cost(long busy) {
        long cost = Long.bitCount(busy) == 1 ? single : 0;
        for (long left = busy; left != 0; ) {
            long run = left & ~(left + Long.lowestOneBit(left));
            int count = Long.bitCount(run);
            cost += (long) over * Math.max(0, count - row) + (count == 1 ? isolated : 0);
            left &= ~run;
        }
        return cost;
    }
}
