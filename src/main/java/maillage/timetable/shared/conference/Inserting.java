package maillage.timetable.shared.conference;

import java.util.SplittableRandom;

/**
 * Brings in a submission that is nowhere: to spare slots of its track, to an empty cell, or to a
 * cell that another track gives up, whose submissions seek spare slots in their turn.
 */
final class Inserting implements Neighbourhood {
    private final Board board;
    private final Packing packing;
    private final int[] leaving;

    Inserting(Board board, Packing packing) {
        this.board = board;
        this.packing = packing;
        leaving = new int[board.depth];
    }

    @Override
    public boolean attempt(SplittableRandom dice) {
        int submission = outside(dice);
        if (submission == Board.NOWHERE) {
            return false;
        }
        if (packing.squeeze(submission, dice)) {
            return true;
        }
        int free = board.cells.count(board.given.tracks());
        if (free > 0 && dice.nextInt(4) > 0) {
            return packing.fit(
                    submission, board.cells.cell(board.given.tracks(), dice.nextInt(free)));
        }
        int here = dice.nextInt(board.given.cells());
        int count = packing.empty(here, leaving, 0);
        if (!packing.fit(submission, here)) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            packing.squeeze(leaving[i], dice);
        }
        return true;
    }

    /** Somebody who is nowhere, sought from a drawn number on. */
    int outside(SplittableRandom dice) {
        int count = board.cell.length;
        int at = dice.nextInt(count);
        for (int i = 0; i < count; i++, at = at + 1 == count ? 0 : at + 1) {
            if (board.cell[at] == Board.NOWHERE) {
                return at;
            }
        }
        return Board.NOWHERE;
    }
}
