package maillage.timetable.shared.conference;

/**
 * The cost of order: a track's submissions are numbered as they come (session, room, slot); each
 * that wants another number than it got costs. Recounted for a track at the end of each trial that
 * changed it, for any put may renumber all that follow.
 */
final class TrackOrders {
    private final Board board;
    private final boolean[] counts;
    private final long[] cost;
    private final long[] before;
    private final int[] changed;
    private final boolean[] marked;
    private final int[] inTurn;
    private int size;
    private int settled;

    TrackOrders(Board board) {
        this.board = board;
        Instance given = board.given;
        counts = given.ordered();
        cost = new long[given.tracks()];
        before = new long[given.tracks()];
        changed = new int[given.tracks()];
        marked = new boolean[given.tracks()];
        inTurn = new int[given.cells()];
    }

    long cost(int track) {
        return cost[track];
    }

    void changed(int track) {
        if (!counts[track] || marked[track]) {
            return;
        }
        marked[track] = true;
        changed[size++] = track;
    }

    /** The change of cost since the last settling. */
    long settle() {
        long sum = 0;
        for (int i = 0; i < size; i++) {
            int track = changed[i];
            before[i] = cost[track];
            cost[track] = board.given.orderWeight() * misplaced(track);
            sum += cost[track] - before[i];
            marked[track] = false;
        }
        settled = size;
        size = 0;
        return sum;
    }

    void begin() {
        settled = 0;
    }

    /** Takes the settling of this trial back. */
    void undo() {
        for (int i = 0; i < settled; i++) {
            cost[changed[i]] = before[i];
        }
        settled = 0;
    }

    /** What changed since is what it was when the trial began. */
    void forget() {
        for (int i = 0; i < size; i++) {
            marked[changed[i]] = false;
        }
        size = 0;
    }

    private int misplaced(int track) {
        int count = board.cells.count(track);
        for (int i = 0; i < count; i++) {
            int here = board.cells.cell(track, i);
            int to = i;
            for (; to > 0 && inTurn[to - 1] > here; to--) {
                inTurn[to] = inTurn[to - 1];
            }
            inTurn[to] = here;
        }
        int number = 1;
        int misplaced = 0;
        for (int i = 0; i < count; i++) {
            int from = inTurn[i] * board.depth;
            for (int slot = 0; slot < board.slotsOf[inTurn[i]]; slot++) {
                int who = board.occupant[from + slot];
                if (who == Board.NOWHERE || board.start[who] != slot) {
                    continue;
                }
                int wanted = board.given.order()[who];
                if (wanted != 0 && wanted != number) {
                    misplaced++;
                }
                number++;
            }
        }
        return misplaced;
    }
}
