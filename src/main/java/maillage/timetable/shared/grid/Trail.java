package maillage.timetable.shared.grid;

/** Several sessions changed one after the other, that can all be brought back. */
final class Trail {
    private final Placement on;
    private final int[] sessions;
    private final int[] start;
    private final int[] room;
    private int count;

    Trail(Placement on) {
        this.on = on;
        sessions = new int[on.grid.sessions];
        start = new int[on.grid.sessions];
        room = new int[on.grid.sessions];
    }

    void forget() {
        count = 0;
    }

    /** Lets what was done stay. All leave before any comes: no more are at once than ever are. */
    void keep() {
        for (int i = 0; i < count; i++) {
            on.left(sessions[i], start[i]);
        }
        for (int i = 0; i < count; i++) {
            on.came(sessions[i], start[i]);
        }
        count = 0;
    }

    /** Notes where a session is and takes it out, if it has a place; answers the change of cost. */
    long lift(int session) {
        sessions[count] = session;
        start[count] = on.start[session];
        room[count] = on.room[session];
        count++;
        return on.start[session] < 0 ? 0 : on.out(session);
    }

    int oldStart(int index) {
        return start[index];
    }

    int oldRoom(int index) {
        return room[index];
    }

    /** Brings all back to where they were; rooms that cost nothing may be others. */
    void undo() {
        for (int i = 0; i < count; i++) {
            if (on.start[sessions[i]] >= 0) {
                on.out(sessions[i]);
            }
        }
        for (int i = 0; i < count; i++) {
            if (start[i] >= 0) {
                on.in(sessions[i], start[i], on.roomAt(sessions[i], start[i], room[i], -1));
            }
        }
        count = 0;
    }
}
