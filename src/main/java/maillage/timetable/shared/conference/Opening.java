package maillage.timetable.shared.conference;

import java.util.SplittableRandom;

/**
 * Opens an empty cell for a submission and some beside it, or closes a cell that others can hold.
 */
final class Opening implements Neighbourhood {
    private final Board board;
    private final Packing packing;
    private final OrderRepair repair;
    private final int[] leaving;

    Opening(Board board, Packing packing, OrderRepair repair) {
        this.board = board;
        this.packing = packing;
        this.repair = repair;
        leaving = new int[board.depth];
    }

    @Override
    public boolean attempt(SplittableRandom dice) {
        int submission = dice.nextInt(board.cell.length);
        int here = board.cell[submission];
        if (here == Board.NOWHERE) {
            return false;
        }
        int of = board.given.track()[submission];
        boolean done = dice.nextBoolean() ? open(submission, here, dice) : close(here, dice);
        return done && repair.maybe(of, dice);
    }

    private boolean open(int submission, int here, SplittableRandom dice) {
        int free = board.cells.count(board.given.tracks());
        if (free == 0) {
            return false;
        }
        int to = board.cells.cell(board.given.tracks(), dice.nextInt(free));
        int count = packing.list(here, leaving);
        boolean alone = dice.nextBoolean();
        board.take(submission);
        if (!packing.fit(submission, to)) {
            return false;
        }
        for (int i = 0; i < count && !alone; i++) {
            if (leaving[i] == submission || dice.nextBoolean()) {
                continue;
            }
            if (packing.spare(to) < board.given.length()[leaving[i]]) {
                continue;
            }
            board.take(leaving[i]);
            packing.fit(leaving[i], to);
        }
        return true;
    }

    private boolean close(int here, SplittableRandom dice) {
        int of = board.cells.owner(here);
        if (board.spare[of] - packing.spare(here) < board.used[here]) {
            return false;
        }
        int count = packing.empty(here, leaving, 0);
        for (int i = 0; i < count; i++) {
            if (!packing.squeeze(leaving[i], dice)) {
                return false;
            }
        }
        return true;
    }
}
