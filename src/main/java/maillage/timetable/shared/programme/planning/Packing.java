package maillage.timetable.shared.programme.planning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Whether what sessions ask of lanes (rooms, a resource, one person) is there at all, as if they
 * could be cut into steps. A timetable gives every load its steps, in its lanes and within its
 * time, and no lane more than it has: such a flow exists. Where none does, no timetable does (Hall
 * 1935; Ford and Fulkerson 1956).
 *
 * @param capacity units of each lane at every step
 * @param open when each lane can be used
 */
record Packing(Model model, int[] capacity, BitSet[] open) {
    /** Ways of loads into lanes that are tried to make a set smaller; about a second. */
    private static final long MOST_WAYS = 20_000_000;

    /**
     * What a session asks for.
     *
     * @param units held at each of its steps
     * @param steps how many it needs, all lanes together
     * @param when it can hold them
     * @param closedToo whether it takes a lane even while that is closed
     */
    record Load(int session, int units, int steps, int[] lanes, BitSet when, boolean closedToo) {
        long asked() {
            return (long) units * steps;
        }
    }

    static long asked(List<Load> loads) {
        return loads.stream().mapToLong(Load::asked).sum();
    }

    boolean fits(List<Load> loads) {
        return fitting(loads, new ArrayList<>()) == asked(loads);
    }

    /**
     * Units × steps that can be given at most.
     *
     * @param cut takes those loads that are in each other's way
     */
    long fitting(List<Load> loads, List<Load> cut) {
        int[] bounds = bounds(loads);
        int parts = bounds.length - 1;
        int sink = 1 + loads.size() + capacity.length * parts;
        var flow = new Flow(sink + 1);
        for (int lane = 0; lane < capacity.length; lane++) {
            for (int part = 0; part < parts; part++) {
                long room = (long) capacity[lane] * (bounds[part + 1] - bounds[part]);
                flow.edge(1 + loads.size() + lane * parts + part, sink, room);
            }
        }
        for (int i = 0; i < loads.size(); i++) {
            Load load = loads.get(i);
            flow.edge(0, 1 + i, load.asked());
            for (int lane : load.lanes()) {
                for (int part = 0; part < parts; part++) {
                    int at = bounds[part];
                    if (load.when().get(at) && (load.closedToo() || open[lane].get(at))) {
                        int steps = Math.min(load.steps(), bounds[part + 1] - at);
                        flow.edge(
                                1 + i,
                                1 + loads.size() + lane * parts + part,
                                (long) load.units() * steps);
                    }
                }
            }
        }
        long most = flow.greatest(0, sink);
        for (int i = 0; i < loads.size(); i++) {
            if (flow.reached(1 + i)) {
                cut.add(loads.get(i));
            }
        }
        return most;
    }

    /** Where anything changes: between two bounds all steps are alike. */
    private int[] bounds(List<Load> loads) {
        var bounds = new BitSet();
        bounds.set(0);
        bounds.set(model.steps);
        loads.forEach(load -> change(load.when(), bounds));
        for (BitSet lane : open) {
            change(lane, bounds);
        }
        return bounds.stream().toArray();
    }

    private static void change(BitSet when, BitSet bounds) {
        for (int at = when.nextSetBit(0); at >= 0; at = when.nextSetBit(at)) {
            bounds.set(at);
            at = when.nextClearBit(at);
            bounds.set(at);
        }
    }

    /**
     * A set that does not fit although it does without any one of its sessions; of loads that do
     * not fit. When that takes too long, whatever it is by then.
     */
    List<Load> smallest(List<Load> loads) {
        List<Load> cut = new ArrayList<>();
        fitting(loads, cut);
        List<Load> kept = fits(cut) ? loads : cut;
        long ways = MOST_WAYS;
        for (int size = Math.max(1, kept.size() / 2); size >= 1; size /= 2) {
            long each = ways(kept);
            int tries = (int) Math.min(Integer.MAX_VALUE, ways / Math.max(1, each));
            kept = without(kept, size, tries);
            ways -= each * Math.min(tries, Math.ceilDiv(loads.size(), size));
        }
        return kept;
    }

    private long ways(List<Load> loads) {
        int parts = bounds(loads).length;
        return loads.stream().mapToLong(load -> (long) load.lanes().length * parts).sum();
    }

    /** Leaves out what it can, so many sessions at a time, as long as it may try. */
    private List<Load> without(List<Load> loads, int size, int tries) {
        int[] sessions = loads.stream().mapToInt(Load::session).distinct().toArray();
        List<Load> kept = loads;
        for (int from = 0; from < sessions.length && from / size < tries; from += size) {
            var some = new BitSet();
            for (int i = from; i < Math.min(from + size, sessions.length); i++) {
                some.set(sessions[i]);
            }
            List<Load> fewer = kept.stream().filter(load -> !some.get(load.session())).toList();
            if (!fits(fewer)) {
                kept = fewer;
            }
        }
        return kept;
    }
}
