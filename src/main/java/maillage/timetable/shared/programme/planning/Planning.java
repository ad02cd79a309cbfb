package maillage.timetable.shared.programme.planning;

import java.util.Arrays;
import java.util.SplittableRandom;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Timetable;
import maillage.timetable.shared.search.Cooling;
import maillage.timetable.shared.search.Found;
import maillage.timetable.shared.search.Orders;
import maillage.timetable.shared.search.Search;

/**
 * Makes timetables of one programme. The same programme, orders and start give the same timetable,
 * as {@link Search} promises.
 */
public final class Planning {
    private static final int SAMPLE = 4_000;
    private static final double WARMTH = 0.3;

    private final Model model;
    private final Layout layout;

    /**
     * @param programme a checked one
     */
    public Planning(Programme programme) {
        model = new Model(programme);
        layout = new Layout(model);
    }

    /** From the places that the programme gives, the others added one by one. */
    public Found plan(Orders orders) {
        int[] places = new Sowing(model).sown(layout.places(model.programme.existing()), orders);
        return search(places, cooling(places, orders.seed()), orders);
    }

    /** Goes on from a timetable that was found before, whole or in part. */
    public Found plan(Timetable from, Orders orders) {
        int[] places = new Sowing(model).sown(layout.places(from), orders);
        return search(places, cooling(places, orders.seed()).again(), orders);
    }

    private Found search(int[] places, Cooling cooling, Orders orders) {
        return new Search(() -> new PlanningWalk(model, places), cooling, orders).run();
    }

    public Timetable timetable(Found found) {
        return layout.timetable(found.places());
    }

    /** Warm enough for wishes, never for what is strong or forbidden. */
    private Cooling cooling(int[] places, long seed) {
        var walk = new PlanningWalk(model, places);
        var dice = new SplittableRandom(seed);
        long[] changes = new long[SAMPLE];
        int count = 0;
        for (int draw = 0; draw < SAMPLE; draw++) {
            long change = walk.propose(dice);
            if (change > 0 && change < model.costs.strong) {
                changes[count++] = change;
            }
        }
        Arrays.sort(changes, 0, count);
        double hottest = count == 0 ? 1 : Math.max(1, changes[count / 2] / 2.0);
        // At a 32nd of it even luck of one in 8,000 is far from half a strong breach.
        hottest = Math.min(hottest, model.costs.strong / 32.0);
        return new Cooling(hottest, 0.5, 0, WARMTH);
    }
}
