package maillage.timetable.shared.programme.planning;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Where each session can be as far as nothing forbids it by itself; of a model of nothing else. */
final class Windows {
    final Model model;

    /** By session; empty for one that has no place at all. */
    final int[][] starts;

    final int[][] rooms;

    Windows(Model model) {
        this.model = model;
        rooms =
                IntStream.range(0, model.sessions)
                        .mapToObj(
                                session ->
                                        Arrays.stream(model.roomsOf[session])
                                                .filter(room -> free(session, room))
                                                .toArray())
                        .toArray(int[][]::new);
        starts =
                IntStream.range(0, model.sessions)
                        .mapToObj(
                                session ->
                                        Arrays.stream(model.starts[session])
                                                .filter(start -> can(session, start))
                                                .toArray())
                        .toArray(int[][]::new);
    }

    private boolean free(int session, int room) {
        return model.roomCost[session * (model.rooms + 1) + room] == 0;
    }

    private boolean can(int session, int start) {
        return Arrays.stream(rooms[session]).anyMatch(room -> can(session, start, room));
    }

    boolean can(int session, int start, int room) {
        return model.own(session, start, room) == 0;
    }

    boolean out(int session) {
        return starts[session].length == 0;
    }

    /** Every step that it holds at some start, and for so many steps after its start. */
    BitSet held(int session, int steps) {
        var held = new BitSet();
        for (int start : starts[session]) {
            held.set(start, Math.min(start + steps, model.firstOf[model.dayOf[start] + 1]));
        }
        return held;
    }

    /** How many of so many steps after its start it holds at least before the day ends. */
    int least(int session, int steps) {
        return Arrays.stream(starts[session])
                .map(start -> Math.min(steps, model.firstOf[model.dayOf[start] + 1] - start))
                .min()
                .orElse(0);
    }
}
