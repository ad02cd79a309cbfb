package maillage.timetable.shared.programme.planning;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where sessions can be in a timetable that breaks nothing forbidden: what forbids a place by
 * itself, or by its overlap with a session that has one start only, is left out. Overlaps with the
 * latter are known wherever a session is, so that they count for its start.
 */
final class UsablePlaces {
    private final Model model;

    /** By session. */
    final int[][] starts;

    final int[][] rooms;

    /** What a start costs, overlaps with fixed sessions too, {@code session * steps + start}. */
    final long[] startCost;

    UsablePlaces(Model model) {
        this.model = model;
        rooms = new int[model.sessions][];
        starts = new int[model.sessions][];
        startCost = model.startCost.clone();
        for (int session = 0; session < model.sessions; session++) {
            int row = session * (model.rooms + 1);
            rooms[session] =
                    Arrays.stream(model.roomsOf[session])
                            .filter(room -> model.roomCost[row + room] < model.costs.forbidden)
                            .toArray();
            starts[session] = starts(session);
        }
        int[] fixed =
                IntStream.range(0, model.sessions).filter(s -> starts[s].length == 1).toArray();
        for (int one : fixed) {
            meet(one);
        }
        for (int session = 0; session < model.sessions; session++) {
            starts[session] = starts(session);
        }
    }

    private int[] starts(int session) {
        return Arrays.stream(model.starts[session])
                .filter(start -> startCost[session * model.steps + start] < model.costs.forbidden)
                .filter(
                        start ->
                                Arrays.stream(rooms[session]).anyMatch(r -> can(session, start, r)))
                .toArray();
    }

    /** Whether nothing forbidden keeps a session from a start in one of its rooms. */
    boolean can(int session, int start, int room) {
        return model.own(session, start, room) < model.costs.forbidden;
    }

    /** Of two fixed sessions, only the second counts their overlap. */
    private void meet(int fixed) {
        int at = starts[fixed][0];
        for (int other : model.overlapping[fixed]) {
            if (starts[other].length == 1 && other < fixed) {
                continue;
            }
            long cost = model.overlap[fixed * model.sessions + other];
            for (int start : starts[other]) {
                if (model.overlap(other, start, fixed, at)) {
                    startCost[other * model.steps + start] += cost;
                }
            }
        }
    }

    /** Whether a session has no place: then no timetable breaks nothing forbidden. */
    boolean isSomeoneOut() {
        return Arrays.stream(starts).anyMatch(some -> some.length == 0);
    }
}
