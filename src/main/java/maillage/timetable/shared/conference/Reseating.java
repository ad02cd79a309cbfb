package maillage.timetable.shared.conference;

import java.util.SplittableRandom;

/** Changes the slots within a cell: two neighbours change turns, or one moves to a free slot. */
final class Reseating implements Neighbourhood {
    private final Board board;

    Reseating(Board board) {
        this.board = board;
    }

    @Override
    public boolean attempt(SplittableRandom dice) {
        int submission = dice.nextInt(board.cell.length);
        int at = board.cell[submission];
        if (at == Board.NOWHERE) {
            return false;
        }
        int length = board.given.length()[submission];
        int first = board.start[submission];
        int to = dice.nextInt(board.slotsOf[at] - length + 1);
        if (to == first) {
            return false;
        }
        return to < first ? lift(submission, at, to) : sink(submission, at, to);
    }

    /** Moves a submission to an earlier slot; those from there to it come later by its length. */
    private boolean lift(int submission, int at, int to) {
        int row = at * board.depth;
        int first = board.start[submission];
        int length = board.given.length()[submission];
        if (board.occupant[row + to] != Board.NOWHERE
                && board.start[board.occupant[row + to]] != to) {
            return false;
        }
        board.take(submission);
        for (int slot = first - 1; slot >= to; slot--) {
            shift(row + slot, at, slot, length);
        }
        board.put(submission, at, to);
        return true;
    }

    private boolean sink(int submission, int at, int to) {
        int row = at * board.depth;
        int first = board.start[submission];
        int length = board.given.length()[submission];
        int last = to + length;
        if (last < board.slotsOf[at]
                && board.occupant[row + last] != Board.NOWHERE
                && board.start[board.occupant[row + last]] != last) {
            return false;
        }
        board.take(submission);
        for (int slot = first + length; slot < last; slot++) {
            shift(row + slot, at, slot, -length);
        }
        board.put(submission, at, to);
        return true;
    }

    private void shift(int index, int at, int slot, int by) {
        int who = board.occupant[index];
        if (who == Board.NOWHERE || board.start[who] != slot) {
            return;
        }
        board.take(who);
        board.put(who, at, slot + by);
    }
}
