package maillage.timetable.shared.conference;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The feasibility phase: a submission that is nowhere goes where those it pushes out weigh least,
 * and each time it has to push it weighs more (guided ejection search, Nagata and Bräysy 2009). It
 * goes to a cell of its track, to an empty one, or to one of another track, which may get a cell of
 * its own track in exchange. Between two pushes the others move at random, none of them out.
 */
final class Ejecting {
    /** Cells looked at for an insertion, of its own track and of all. */
    private static final int SEEN = 64;

    private static final int MOVES = 5;

    private final Board board;
    private final Packing packing;
    private final Inserting inserting;
    private final Neighbourhood[] moves;
    private final Leaving leaving;
    private final long[] weight;
    private final int[] here;
    private final int[] there;

    /** Slots of submissions that no session can hold: they wait for ever. */
    private final int hopeless;

    private int bestFrom;
    private int bestTo;
    private long least;
    private int ties;

    Ejecting(Board board, Packing packing, Inserting inserting, Neighbourhood... moves) {
        this.board = board;
        this.packing = packing;
        this.inserting = inserting;
        this.moves = moves;
        weight = new long[board.cell.length];
        Arrays.setAll(weight, s -> board.given.length()[s]);
        leaving = new Leaving(board, packing, weight);
        hopeless = Arrays.stream(board.given.length()).filter(slots -> slots > board.depth).sum();
        here = new int[board.depth];
        there = new int[board.depth];
    }

    /** Makes so many insertions, or fewer; whether all whom a session can hold have a place. */
    boolean walk(SplittableRandom dice, int turns) {
        for (int turn = 0; turn < turns && board.slotsOutside() > hopeless; turn++) {
            int submission = inserting.outside(dice);
            least = 0;
            board.begin();
            if (!packing.squeeze(submission, dice)) {
                choose(submission, dice);
                insert(submission, dice);
            }
            board.settle();
            if (least > 0) {
                weight[submission]++;
                for (int i = 0; i < MOVES; i++) {
                    board.attempt(moves[dice.nextInt(moves.length)], dice);
                }
            }
        }
        return board.slotsOutside() == hopeless;
    }

    /** The cell with the least weight to push out; among equals any with the same chance. */
    private void choose(int submission, SplittableRandom dice) {
        int of = board.given.track()[submission];
        int length = board.given.length()[submission];
        int own = board.cells.count(of);
        least = Long.MAX_VALUE;
        bestTo = Board.NOWHERE;
        for (int i = Math.min(SEEN, own), at = own == 0 ? 0 : dice.nextInt(own); i > 0; i--) {
            int cell = board.cells.cell(of, at);
            at = at + 1 == own ? 0 : at + 1;
            if (length <= board.slotsOf[cell]) {
                consider(cell, cell, leaving.weight(cell, board.slotsOf[cell] - length), dice);
            }
        }
        for (int i = 0; i < SEEN; i++) {
            int cell = dice.nextInt(board.given.cells());
            if (board.cells.owner(cell) == of || length > board.slotsOf[cell]) {
                continue;
            }
            consider(Board.NOWHERE, cell, leaving.weight(cell, 0), dice);
            if (own > 0) {
                int from = board.cells.cell(of, dice.nextInt(own));
                consider(
                        from,
                        cell,
                        leaving.weight(cell, board.slotsOf[from])
                                + leaving.weight(from, board.slotsOf[cell] - length),
                        dice);
            }
        }
    }

    private void consider(int from, int to, long sum, SplittableRandom dice) {
        if (sum < least) {
            ties = 0;
        }
        if (sum <= least && dice.nextInt(++ties) == 0) {
            least = sum;
            bestFrom = from;
            bestTo = to;
        }
    }

    private void insert(int submission, SplittableRandom dice) {
        if (bestTo == Board.NOWHERE) {
            return;
        }
        int length = board.given.length()[submission];
        boolean moves = bestFrom != bestTo && bestFrom != Board.NOWHERE;
        int come = 0;
        int stay = 0;
        int count = packing.list(bestTo, there);
        int leave = 0;
        if (bestFrom != Board.NOWHERE) {
            leave = packing.list(bestFrom, here);
            come = leaving.split(bestFrom, board.slotsOf[bestTo] - length, here);
        }
        if (bestFrom != bestTo) {
            stay = leaving.split(bestTo, moves ? board.slotsOf[bestFrom] : 0, there);
            takeAll(there, count);
        }
        takeAll(here, leave);
        packing.fit(submission, bestTo);
        for (int i = 0; i < come; i++) {
            packing.fit(here[i], bestTo);
        }
        for (int i = 0; i < stay; i++) {
            packing.fit(there[i], bestFrom);
        }
        for (int i = come; i < leave; i++) {
            packing.squeeze(here[i], dice);
        }
        for (int i = stay; bestFrom != bestTo && i < count; i++) {
            packing.squeeze(there[i], dice);
        }
    }

    private void takeAll(int[] some, int count) {
        for (int i = 0; i < count; i++) {
            board.take(some[i]);
        }
    }
}
