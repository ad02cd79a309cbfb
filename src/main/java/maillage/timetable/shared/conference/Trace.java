package maillage.timetable.shared.conference;

/** Where those a trial has touched were when it began. */
final class Trace {
    private final int[] touched;
    private final int[] places;
    private final int[] round;
    private int turn = 1;
    private final int[] ones;
    private final int[] others;
    private int size;
    private int exchanges;
    private long cost;
    private int slotsOutside;

    /** A trial exchanges at most {@code cells} pairs of cells. */
    Trace(int submissions, int cells) {
        ones = new int[2 * cells];
        others = new int[2 * cells];
        touched = new int[submissions];
        places = new int[submissions];
        round = new int[submissions];
    }

    void begin(long costThen, int slotsOutsideThen) {
        cost = costThen;
        slotsOutside = slotsOutsideThen;
        end();
    }

    /** Forgets what was touched: the trial stands, or is undone. */
    void end() {
        size = 0;
        exchanges = 0;
        turn++;
    }

    void touch(int submission, int place) {
        if (round[submission] == turn) {
            return;
        }
        round[submission] = turn;
        touched[size] = submission;
        places[size++] = place;
    }

    void exchanged(int one, int other) {
        ones[exchanges] = one;
        others[exchanges++] = other;
    }

    int exchanges() {
        return exchanges;
    }

    int one(int index) {
        return ones[index];
    }

    int other(int index) {
        return others[index];
    }

    /** Turns the places of all into what they were when the trial began. */
    void rewind(int[] now, int depth) {
        for (int i = 0; i < size; i++) {
            now[touched[i]] = places[i];
        }
        for (int i = exchanges - 1; i >= 0; i--) {
            for (int s = 0; s < now.length; s++) {
                int at = Math.floorDiv(now[s], depth);
                if (at == ones[i] || at == others[i]) {
                    now[s] += (ones[i] + others[i] - 2 * at) * depth;
                }
            }
        }
    }

    int size() {
        return size;
    }

    int submission(int index) {
        return touched[index];
    }

    int place(int index) {
        return places[index];
    }

    long cost() {
        return cost;
    }

    int slotsOutside() {
        return slotsOutside;
    }
}
