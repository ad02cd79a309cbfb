package maillage.timetable.shared.conference;

import java.util.SplittableRandom;

/** Puts submissions into cells as into bins: a cell takes what fits, moved together if need be. */
final class Packing {
    private final Board board;
    private final int[] inCell;

    Packing(Board board) {
        this.board = board;
        inCell = new int[board.depth];
    }

    int spare(int cell) {
        return board.slotsOf[cell] - board.used[cell];
    }

    /** Puts a submission at the first free slots of a cell; false when the cell is too full. */
    boolean fit(int submission, int cell) {
        int length = board.given.length()[submission];
        if (spare(cell) < length) {
            return false;
        }
        int free = 0;
        for (int slot = 0; slot < board.slotsOf[cell]; slot++) {
            free = board.occupant[cell * board.depth + slot] == Board.NOWHERE ? free + 1 : 0;
            if (free == length) {
                board.put(submission, cell, slot + 1 - length);
                return true;
            }
        }
        closeUp(cell);
        board.put(submission, cell, board.used[cell]);
        return true;
    }

    /** Moves what is in a cell to its first slots. */
    private void closeUp(int cell) {
        int next = 0;
        int count = list(cell, inCell);
        for (int i = 0; i < count; i++) {
            int submission = inCell[i];
            if (board.start[submission] != next) {
                board.take(submission);
                board.put(submission, cell, next);
            }
            next += board.given.length()[submission];
        }
    }

    /** Lists what is in a cell, by slot; returns how many. */
    int list(int cell, int[] into) {
        int count = 0;
        for (int slot = 0; slot < board.slotsOf[cell]; slot++) {
            int who = board.occupant[cell * board.depth + slot];
            if (who != Board.NOWHERE && board.start[who] == slot) {
                into[count++] = who;
            }
        }
        return count;
    }

    /** Takes all out of a cell; returns how many were listed. */
    int empty(int cell, int[] into, int from) {
        int count = from;
        for (int slot = 0; slot < board.slotsOf[cell]; slot++) {
            int who = board.occupant[cell * board.depth + slot];
            if (who == Board.NOWHERE) {
                continue;
            }
            into[count++] = who;
            board.take(who);
        }
        return count;
    }

    /**
     * Puts a submission into any cell its track has with enough spare slots, from a drawn one on.
     */
    boolean squeeze(int submission, SplittableRandom dice) {
        int of = board.given.track()[submission];
        int count = board.cells.count(of);
        if (count == 0 || board.spare[of] < board.given.length()[submission]) {
            return false;
        }
        int at = dice.nextInt(count);
        for (int i = 0; i < count; i++, at = at + 1 == count ? 0 : at + 1) {
            if (fit(submission, board.cells.cell(of, at))) {
                return true;
            }
        }
        return false;
    }
}
