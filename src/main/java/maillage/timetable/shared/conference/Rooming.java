package maillage.timetable.shared.conference;

import java.util.SplittableRandom;

/** Exchanges two rooms in one session, in those where a track has one of them, or in many. */
final class Rooming implements Neighbourhood {
    private final Board board;

    Rooming(Board board) {
        this.board = board;
    }

    @Override
    public boolean attempt(SplittableRandom dice) {
        int submission = dice.nextInt(board.cell.length);
        int here = board.cell[submission];
        if (here == Board.NOWHERE) {
            return false;
        }
        int rooms = board.given.rooms();
        int one = board.roomOf[here];
        int two = dice.nextInt(rooms);
        if (one == two) {
            return false;
        }
        int first = board.sessionOf[here];
        int last = first;
        switch (dice.nextInt(4)) {
            case 0 -> {
                first = board.cells.firstOfRun(here);
                last = board.cells.lastOfRun(here);
            }
            case 1 -> {
                int other = dice.nextInt(board.given.sessions());
                first = Math.min(first, other);
                last = Math.max(last, other);
            }
            default -> {}
        }
        boolean changed = false;
        for (int session = first; session <= last; session++) {
            int row = session * rooms;
            if (board.cells.owner(row + one) == board.cells.owner(row + two)) {
                continue;
            }
            board.exchange(row + one, row + two);
            changed = true;
        }
        return changed;
    }
}
