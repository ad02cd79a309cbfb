package maillage.timetable.shared.conference;

import java.util.Arrays;

/**
 * A cost no programme goes below: the sum, over tracks, of the least each would cost if it had the
 * conference to itself. For one track every set of sessions is tried; given the set, each
 * submission takes the session it likes best, cells are the cheapest and as few as slots allow.
 * Conflicts, rivals and order are taken for nothing.
 */
final class LowerBound {
    /** Sets times submissions that are tried at most; beyond, tracks count as costing nothing. */
    private static final long MOST = 200_000_000;

    private final Instance given;
    private final long[] cheapest;
    private long[] sums = {};
    private long[] least = {};

    private LowerBound(Instance given) {
        this.given = given;
        cheapest = new long[given.tracks() * given.sessions()];
        Arrays.fill(cheapest, Long.MAX_VALUE);
        for (int of = 0; of < given.tracks(); of++) {
            for (int cell = 0; cell < given.cells(); cell++) {
                int at = of * given.sessions() + cell / given.rooms();
                cheapest[at] = Math.min(cheapest[at], given.cellCost(of, cell));
            }
        }
    }

    static long of(Instance given) {
        if (given.sessions() > 20 || (long) given.submissions() << given.sessions() > MOST) {
            return 0;
        }
        return new LowerBound(given).sum();
    }

    private long sum() {
        sums = new long[1 << given.sessions()];
        least = new long[1 << given.sessions()];
        long sum = 0;
        for (int of = 0; of < given.tracks(); of++) {
            sum += track(of);
        }
        return sum;
    }

    private long track(int of) {
        Arrays.fill(sums, 0);
        int demand = 0;
        int longest = 0;
        for (int s = 0; s < given.submissions(); s++) {
            if (given.track()[s] == of) {
                demand += given.length()[s];
                longest = Math.max(longest, given.length()[s]);
                addWishes(s);
            }
        }
        long best = demand == 0 ? 0 : Long.MAX_VALUE;
        for (int set = 1; set < sums.length && demand > 0; set++) {
            if (sums[set] < best) {
                best = Math.min(best, sums[set] + cells(of, set, demand));
            }
        }
        return best;
    }

    /** Adds, for each set of sessions, the least a submission costs in one of them. */
    private void addWishes(int submission) {
        long room = Long.MAX_VALUE;
        for (int at = 0; at < given.rooms(); at++) {
            room = Math.min(room, given.roomCost()[submission * given.rooms() + at]);
        }
        least[0] = Long.MAX_VALUE / 4;
        for (int set = 1; set < sums.length; set++) {
            int session = Integer.numberOfTrailingZeros(set);
            long here =
                    given.slots()[session] < given.length()[submission]
                            ? least[0]
                            : given.sessionCost()[submission * given.sessions() + session] + room;
            least[set] = Math.min(here, least[set & (set - 1)]);
            sums[set] = Math.min(least[0], sums[set] + least[set]);
        }
    }

    /** What cells a track needs at least to be in exactly these sessions, and their cost. */
    private long cells(int of, int set, int demand) {
        long cost = 0;
        long cheap = Long.MAX_VALUE;
        int slots = 0;
        int most = 0;
        for (int rest = set; rest != 0; rest &= rest - 1) {
            int session = Integer.numberOfTrailingZeros(rest);
            long cell = cheapest[of * given.sessions() + session];
            cost += cell;
            cheap = Math.min(cheap, cell);
            slots += given.slots()[session];
            most = Math.max(most, given.slots()[session]);
        }
        int further = demand > slots ? (demand - slots + most - 1) / most : 0;
        int sessions = Integer.bitCount(set);
        int rooms = (sessions + further + sessions - 1) / sessions;
        int run = set >>> Integer.numberOfTrailingZeros(set);
        return cost
                + further * (cheap + given.parallelWeight())
                + (rooms - 1) * given.roomWeight()
                + ((run & (run + 1)) == 0 ? 0 : given.gapWeight());
    }
}
