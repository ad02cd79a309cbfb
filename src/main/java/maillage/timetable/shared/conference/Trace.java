package maillage.timetable.shared.conference;

/** What a trial has touched, and where it was when the trial began. */
final class Trace {
    private final int[] touched;
    private final int[] cells;
    private final int[] starts;
    private final int[] turns;
    private final int[] ones;
    private final int[] others;
    private int turn = 1;
    private int size;
    private int exchanges;
    private long cost;
    private int slotsOutside;

    /** A trial exchanges at most {@code cells} pairs of cells. */
    Trace(int submissions, int cells) {
        touched = new int[submissions];
        this.cells = new int[submissions];
        starts = new int[submissions];
        turns = new int[submissions];
        ones = new int[2 * cells];
        others = new int[2 * cells];
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

    void touch(int submission, int cell, int start) {
        if (turns[submission] == turn) {
            return;
        }
        turns[submission] = turn;
        touched[size++] = submission;
        cells[submission] = cell;
        starts[submission] = start;
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

    int size() {
        return size;
    }

    int submission(int index) {
        return touched[index];
    }

    boolean touched(int submission) {
        return turns[submission] == turn;
    }

    /** The cell of a touched submission when the trial began. */
    int cell(int submission) {
        return cells[submission];
    }

    int start(int submission) {
        return starts[submission];
    }

    long cost() {
        return cost;
    }

    int slotsOutside() {
        return slotsOutside;
    }
}
