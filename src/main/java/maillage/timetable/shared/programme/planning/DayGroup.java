package maillage.timetable.shared.programme.planning;

/**
 * Sessions whose cost on a day follows from where they lie on it: those of a person or of a track.
 *
 * @param inARow at most so many without a pause; 0: any number
 * @param pause minutes that end a row
 * @param aloneCost of a day with one session
 * @param roomCost of each room beyond the first
 * @param longestBreak minutes between two sessions that cost nothing
 */
record DayGroup(
        int[] members,
        int inARow,
        int pause,
        long rowCost,
        long aloneCost,
        long roomCost,
        int longestBreak,
        long breakCost) {}
