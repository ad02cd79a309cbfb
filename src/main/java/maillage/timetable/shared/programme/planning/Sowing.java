package maillage.timetable.shared.programme.planning;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A first timetable: sessions with the fewest places first, each where it costs least. */
record Sowing(Model model) {
    /**
     * @param places where some have theirs already; they stay
     */
    int[] sown(int[] places) {
        var at = new Placement(model);
        at.restore(places);
        List<Integer> order =
                IntStream.range(0, model.sessions)
                        .filter(session -> places[session] < 0)
                        .boxed()
                        .sorted(Comparator.comparingLong(this::freedom))
                        .toList();
        for (int session : order) {
            sow(at, session);
        }
        return at.places();
    }

    private long freedom(int session) {
        return (long) model.starts[session].length
                * model.roomsOf[session].length
                / model.duration[session];
    }

    private void sow(Placement at, int session) {
        long least = Long.MAX_VALUE;
        int start = -1;
        int room = -1;
        for (int k : model.starts[session]) {
            for (int r : model.roomsOf[session]) {
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
