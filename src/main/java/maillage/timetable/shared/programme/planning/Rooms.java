package maillage.timetable.shared.programme.planning;

import java.util.Arrays;

/** The sessions of each room and day. */
final class Rooms {
    private final Model model;
    private final int[] start;

    /** By {@code room * days + day}. */
    private final int[][] held;

    private final int[] count;

    Rooms(Model model, int[] start) {
        this.model = model;
        this.start = start;
        held = new int[model.rooms * model.days][8];
        count = new int[model.rooms * model.days];
    }

    void clear() {
        Arrays.fill(count, 0);
    }

    void put(int session, int at, int room) {
        if (room < model.rooms) {
            int cell = room * model.days + model.dayOf[at];
            if (count[cell] == held[cell].length) {
                held[cell] = Arrays.copyOf(held[cell], 2 * count[cell]);
            }
            held[cell][count[cell]++] = session;
        }
    }

    void take(int session, int at, int room) {
        if (room < model.rooms) {
            int cell = room * model.days + model.dayOf[at];
            int[] here = held[cell];
            int i = 0;
            while (here[i] != session) {
                i++;
            }
            here[i] = here[--count[cell]];
        }
    }

    /** Clashes and changeovers of a session in a room with all others there. */
    long at(int session, int at, int room) {
        int cell = room * model.days + model.dayOf[at];
        int[] here = held[cell];
        int end = at + model.duration[session];
        int changeover = model.changeover[room];
        long sum = 0;
        for (int i = 0; i < count[cell]; i++) {
            int other = here[i];
            int from = start[other];
            int to = from + model.duration[other];
            if (other == session || from >= end + changeover || at >= to + changeover) {
                continue;
            }
            sum += from < end && at < to ? model.clashCost : model.changeoverCost;
        }
        return sum;
    }

    /** Those in the way, changeovers counted: the first few; how many. */
    int holders(int session, int at, int room, int[] found) {
        int cell = room * model.days + model.dayOf[at];
        int end = at + model.duration[session];
        int changeover = model.changeover[room];
        int many = 0;
        for (int i = 0; i < count[cell] && many <= found.length; i++) {
            int other = held[cell][i];
            if (other != session
                    && start[other] < end + changeover
                    && at < start[other] + model.duration[other] + changeover) {
                if (many < found.length) {
                    found[many] = other;
                }
                many++;
            }
        }
        return many;
    }
}
