package maillage.timetable.shared.programme.planning;

import java.util.Arrays;

/** How much of each supply is in use at each step. */
final class Supplies {
    private final Model model;
    private final int[] start;

    /** By {@code supply * steps + step}. */
    private final int[] used;

    Supplies(Model model, int[] start) {
        this.model = model;
        this.start = start;
        used = new int[model.supply.length * model.steps];
    }

    void clear() {
        Arrays.fill(used, 0);
    }

    void add(int session, int at, int sign) {
        for (Model.Use use : model.uses[session]) {
            int base = use.supply() * model.steps;
            for (int step = at; step < end(at, use); step++) {
                used[base + step] += sign * use.units();
            }
        }
    }

    /** What the excess grows by when a session that is nowhere comes to be at a start. */
    long at(int session, int at) {
        long sum = 0;
        int now = start[session];
        for (Model.Use use : model.uses[session]) {
            int most = model.supply[use.supply()];
            int base = use.supply() * model.steps;
            int units = use.units();
            int nowEnd = now < 0 ? 0 : end(now, use);
            int excess = 0;
            for (int step = at; step < end(at, use); step++) {
                int others =
                        used[base + step] - (now >= 0 && step >= now && step < nowEnd ? units : 0);
                excess += Math.max(0, others + units - most) - Math.max(0, others - most);
            }
            sum += excess * model.excessCost[use.supply()];
        }
        return sum;
    }

    private int end(int at, Model.Use use) {
        return Math.min(at + use.hold(), model.firstOf[model.dayOf[at] + 1]);
    }
}
