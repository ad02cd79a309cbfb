package maillage.timetable.shared.programme.planning;

import java.util.Arrays;

/**
 * What sessions cost at least by their own starts and rooms, given that a room holds one at a time.
 *
 * <p>Proof. Put a price of 0 or more on each step of each room. In a timetable that breaks nothing
 * forbidden no step of a room is paid for twice, hence the sessions together cost at least what
 * they and the steps they hold cost, less the sum of all prices; and each session, wherever it is,
 * costs at least its cheapest place at these prices. So the sum over sessions of their cheapest
 * place, prices included, less all prices, is a bound for any prices (Lagrange; Held and Karp
 * 1971). At prices of 0 it is the sum of least own costs; where many want the same room, or the
 * same hour, dearer steps raise it: it then holds what a best assignment of rooms would leave.
 * Whole numbers throughout: prices are parts of {@value #SCALE} of a unit.
 */
final class RoomPrices {
    private static final int SCALE = 512;
    private static final int MOST_ROUNDS = 400;
    private static final long WORK = 100_000_000;
    private static final double FALL = 0.975;

    private final Model model;
    private final UsablePlaces places;
    private final long unit;

    /** By {@code room * (steps + 1) + step}. */
    private final long[] price;

    private final long[] before;
    private final int[] held;

    /**
     * @param unit what one breach at the level asked for costs in the model
     */
    RoomPrices(Model model, UsablePlaces places, long unit) {
        this.model = model;
        this.places = places;
        this.unit = unit;
        int width = model.steps + 1;
        price = new long[model.rooms * width];
        before = new long[model.rooms * width];
        held = new int[model.rooms * width];
    }

    /** In breaches of the level. */
    long bound() {
        long best = round();
        if (model.clashCost < model.costs.forbidden) {
            return Math.ceilDiv(best, SCALE);
        }
        long work = 1;
        for (int session = 0; session < model.sessions; session++) {
            work += (long) places.starts[session].length * places.rooms[session].length;
        }
        long rounds = Math.min(MOST_ROUNDS, WORK / work);
        double step = SCALE * 4.0;
        double fall = StrictMath.pow(FALL, (double) MOST_ROUNDS / Math.max(1, rounds));
        for (int round = 0; round < rounds; round++) {
            change(Math.max(1, (long) step));
            best = Math.max(best, round());
            step *= fall;
        }
        return Math.ceilDiv(best, SCALE);
    }

    /** Dearer where several want to be, cheaper where nobody does. */
    private void change(long step) {
        for (int i = 0; i < price.length; i++) {
            price[i] = Math.max(0, price[i] + step * Math.min(4, held[i] - 1));
        }
    }

    /** The bound at the present prices. */
    private long round() {
        Arrays.fill(held, 0);
        long sum = 0;
        int width = model.steps + 1;
        for (int room = 0; room < model.rooms; room++) {
            long all = 0;
            for (int step = 0; step < width; step++) {
                before[room * width + step] = all;
                all += step < model.steps ? price[room * width + step] : 0;
            }
            sum -= all;
        }
        for (int session = 0; session < model.sessions; session++) {
            sum += cheapest(session);
        }
        return sum;
    }

    /**
     * Among equals the first from a place that each session has of its own, so that they spread.
     */
    private long cheapest(int session) {
        int[] starts = places.starts[session];
        int[] rooms = places.rooms[session];
        int lasts = model.duration[session];
        int width = model.steps + 1;
        long least = Long.MAX_VALUE;
        int heldFrom = 0;
        int turn = (int) (session * 7919L % starts.length);
        for (int i = 0; i < starts.length; i++) {
            int start = starts[i + turn < starts.length ? i + turn : i + turn - starts.length];
            for (int room : rooms) {
                if (!places.can(session, start, room)) {
                    continue;
                }
                long cost = own(session, start, room);
                int from = room * width + start;
                if (room < model.rooms) {
                    cost += before[from + lasts] - before[from];
                }
                if (cost < least) {
                    least = cost;
                    heldFrom = room < model.rooms ? from : -1;
                }
            }
        }
        for (int step = 0; heldFrom >= 0 && step < lasts; step++) {
            held[heldFrom + step]++;
        }
        return least;
    }

    private long own(int session, int start, int room) {
        long more =
                places.startCost[session * model.steps + start]
                        - model.startCost[session * model.steps + start];
        return (model.own(session, start, room) + more) / unit * SCALE;
    }
}
