package maillage.timetable.shared.conference;

/**
 * A conference as numbers: what the search reads. Costs are multiplied by their weights, and by the
 * slots of a submission where the objective counts slots. A cell is {@code session * rooms + room}.
 *
 * @param slots the slots of each session
 * @param track the track of each submission
 * @param length the consecutive slots each submission takes
 * @param order the place each submission wants in its track, from 1, or 0
 * @param sessionCost by submission, then session
 * @param roomCost by submission, then room
 * @param trackSession by track, then session
 * @param trackRoom by track, then room
 * @param sessionRoom by cell
 * @param meetings what two submissions in one session but different rooms cost (conflicts)
 * @param clashes what each slot costs in which both take place in one session, beside the former
 * @param rivals what two cells of one session cost when these two tracks are in them
 * @param roomWeight per room of a track beyond its first
 * @param parallelWeight per cell of a track beyond the first in one session
 * @param gapWeight per track whose sessions do not follow each other
 * @param orderWeight per submission that is not at the place it wants
 */
record Instance(
        int sessions,
        int rooms,
        int tracks,
        int[] slots,
        int[] track,
        int[] length,
        int[] order,
        long[] sessionCost,
        long[] roomCost,
        long[] trackSession,
        long[] trackRoom,
        long[] sessionRoom,
        Pairs meetings,
        Pairs clashes,
        Pairs rivals,
        long roomWeight,
        long parallelWeight,
        long gapWeight,
        long orderWeight) {

    int cells() {
        return sessions * rooms;
    }

    /** What a track costs in a cell by the matrices. */
    long cellCost(int of, int cell) {
        return trackSession[of * sessions + cell / rooms]
                + trackRoom[of * rooms + cell % rooms]
                + sessionRoom[cell];
    }

    int submissions() {
        return track.length;
    }

    /** The tracks in whose submissions an order is wanted. */
    boolean[] ordered() {
        boolean[] ordered = new boolean[tracks];
        for (int s = 0; s < track.length; s++) {
            ordered[track[s]] |= orderWeight != 0 && order[s] != 0;
        }
        return ordered;
    }

    /** The most slots a session has. */
    int depth() {
        int most = 0;
        for (int of : slots) {
            most = Math.max(most, of);
        }
        return most;
    }

    /**
     * What a slot outside costs: more than any programme does, unless the objective itself might
     * not fit into a long.
     */
    long outside() {
        double most = 1;
        int taken = 1;
        for (int s = 0; s < track.length; s++) {
            most += largest(sessionCost, s, sessions) + largest(roomCost, s, rooms) + orderWeight;
            taken += length[s];
        }
        for (long cost : meetings.cost()) {
            most += cost;
        }
        for (long cost : clashes.cost()) {
            most += (double) cost * depth();
        }
        double pair = largest(rivals.cost(), 0, rivals.cost().length);
        most += cells() * (pair * rooms + parallelWeight + roomWeight);
        most += tracks * (double) gapWeight;
        most += cells() * (double) largest(trackSession, 0, trackSession.length);
        most += cells() * (double) largest(trackRoom, 0, trackRoom.length);
        most += cells() * (double) largest(sessionRoom, 0, sessionRoom.length);
        return (long) Math.min(most + 1, (double) (Long.MAX_VALUE / 4 / taken));
    }

    private static double largest(long[] costs, int row, int columns) {
        long most = 0;
        for (int i = row * columns; i < (row + 1) * columns; i++) {
            most = Math.max(most, costs[i]);
        }
        return most;
    }
}
