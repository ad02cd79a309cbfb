package maillage.timetable.shared.programme.planning;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import maillage.timetable.shared.search.Limit;
import maillage.timetable.shared.search.Orders;

/** A first timetable: sessions with the fewest places first, each where it costs least. */
record Sowing(Model model) {
    /** The part of a limited time after which only some places are tried. */
    private static final double UNHURRIED = 0.25;

    /** Starts, and rooms, that are tried in a hurry. */
    private static final int SOME = 8;

    /**
     * @param places where some have theirs already; they stay
     */
    int[] sown(int[] places, Orders orders) {
        long hurry =
                orders.limit() instanceof Limit.Seconds(double count)
                        ? System.nanoTime() + (long) (UNHURRIED * count * 1e9)
                        : Long.MAX_VALUE;
        var at = new Placement(model);
        at.restore(places);
        List<Integer> order =
                IntStream.range(0, model.sessions)
                        .filter(session -> places[session] < 0)
                        .boxed()
                        .sorted(Comparator.comparingLong(this::freedom))
                        .toList();
        for (int session : order) {
            if (orders.watcher().stop()) {
                break;
            }
            boolean late = hurry < Long.MAX_VALUE && System.nanoTime() - hurry > 0;
            sow(at, session, late ? SOME : Integer.MAX_VALUE);
        }
        return at.places();
    }

    private long freedom(int session) {
        return (long) model.starts[session].length
                * model.roomsOf[session].length
                / model.duration[session];
    }

    private void sow(Placement at, int session, int most) {
        boolean mayBeOut = model.unplacedCost < model.costs.forbidden;
        long least = mayBeOut ? model.unplacedCost : Long.MAX_VALUE;
        int start = -1;
        int room = -1;
        int[] starts = model.starts[session];
        int[] rooms = model.roomsOf[session];
        int overStarts = Math.ceilDiv(Math.max(1, starts.length), most);
        int overRooms = Math.ceilDiv(Math.max(1, rooms.length), most);
        for (int i = session % overStarts; i < starts.length; i += overStarts) {
            for (int j = session % overRooms; j < rooms.length; j += overRooms) {
                int k = starts[i];
                int r = rooms[j];
                long cost = at.at(session, k, r);
                if (cost < least) {
                    least = cost;
                    start = k;
                    room = r;
                }
            }
        }
        if (start >= 0) {
            at.move(session, start, room);
            at.keep();
        }
    }
}
