package maillage.timetable.shared.grid;

/**
 * What a group of sessions (of a person, an audience, a curriculum) costs on one day, by how they
 * lie side by side. A run is an unbroken row of busy steps.
 *
 * @param row most sessions in a run free of charge
 * @param over cost of each session of a run beyond those
 * @param single cost of a day with exactly one session
 * @param isolated cost of each session with no neighbour in its run
 */
public record DayPattern(int row, int over, int single, int isolated) {
    /** Cost of a day of busy steps, where each session begins at a step of {@code starts}. */
    int cost(long busy, long starts) {
        int cost = Long.bitCount(starts) == 1 ? single : 0;
        for (long left = busy; left != 0; ) {
            long run = left & ~(left + Long.lowestOneBit(left));
            int count = Long.bitCount(starts & run);
            cost += over * Math.max(0, count - row) + (count == 1 ? isolated : 0);
            left &= ~run;
        }
        return cost;
    }
}
