package maillage.timetable.shared.conference;

import java.util.SplittableRandom;

/** Moves a submission to another cell of its track; what is in its way goes where it came from. */
final class Regrouping implements Neighbourhood {
    private final Board board;
    private final Packing packing;
    private final int[] there;

    Regrouping(Board board, Packing packing) {
        this.board = board;
        this.packing = packing;
        there = new int[board.depth];
    }

    @Override
    public boolean attempt(SplittableRandom dice) {
        int submission = dice.nextInt(board.cell.length);
        int from = board.cell[submission];
        int of = board.given.track()[submission];
        if (from == Board.NOWHERE || board.cells.count(of) < 2) {
            return false;
        }
        int to = board.cells.cell(of, dice.nextInt(board.cells.count(of)));
        if (to == from) {
            return false;
        }
        int length = board.given.length()[submission];
        int lacking = length - packing.spare(to);
        if (length > board.slotsOf[to]) {
            return false;
        }
        if (lacking <= 0 && dice.nextInt(2) == 0) {
            board.take(submission);
            return packing.fit(submission, to);
        }
        int count = packing.list(to, there);
        int first = dice.nextInt(count);
        int last = first;
        int leaving = 0;
        do {
            leaving += board.given.length()[there[last % count]];
            last++;
        } while (leaving < lacking && last < first + count);
        if (leaving < lacking || leaving > packing.spare(from) + length) {
            return false;
        }
        board.take(submission);
        for (int i = first; i < last; i++) {
            board.take(there[i % count]);
        }
        boolean fits = packing.fit(submission, to);
        for (int i = first; i < last && fits; i++) {
            fits = packing.fit(there[i % count], from);
        }
        return fits;
    }
}
