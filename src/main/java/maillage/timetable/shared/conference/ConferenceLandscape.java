package maillage.timetable.shared.conference;

import java.util.SplittableRandom;
import maillage.timetable.shared.search.Landscape;

/**
 * All programmes of a conference, to be walked over. The cost is the weighted objective, and above
 * all else {@link Instance#outside} for each slot of a submission that is nowhere; no change
 * proposed leaves more outside than before. A place is {@code cell * depth + first slot}, or -1.
 */
final class ConferenceLandscape implements Landscape {
    /** Steps an insertion counts for. */
    private static final int INSERTION = 20;

    private final Board board;
    private final Neighbourhood[] often;
    private final Inserting inserting;
    private final Ejecting ejecting;
    private final long outside;
    private final long bound;
    private boolean pending;

    /** Begins at a programme, such as the first of {@link Construction}. */
    ConferenceLandscape(Instance given, long bound, int[] first) {
        this.bound = bound;
        outside = given.outside();
        board = new Board(given);
        var packing = new Packing(board);
        var repair = new OrderRepair(board, packing);
        inserting = new Inserting(board, packing);
        var regrouping = new Regrouping(board, packing);
        var relocating = new Relocating(board, packing, repair);
        var rooming = new Rooming(board);
        var opening = new Opening(board, packing, repair);
        ejecting = new Ejecting(board, packing, inserting, regrouping, relocating);
        var reseating = new Reseating(board);
        boolean order = repair.ever();
        boolean slots = order || given.clashes().with().length > 0;
        often =
                new Neighbourhood[] {
                    regrouping,
                    regrouping,
                    regrouping,
                    regrouping,
                    regrouping,
                    regrouping,
                    relocating,
                    relocating,
                    relocating,
                    relocating,
                    rooming,
                    rooming,
                    rooming,
                    opening,
                    opening,
                    slots ? reseating : regrouping,
                    order ? repair : relocating
                };
        restore(first);
    }

    @Override
    public long cost() {
        withdraw();
        return total();
    }

    private long total() {
        return board.cost() + outside * board.slotsOutside();
    }

    @Override
    public long propose(SplittableRandom dice) {
        withdraw();
        long before = total();
        pending =
                board.attempt(
                        board.slotsOutside() > 0 && dice.nextBoolean()
                                ? inserting
                                : often[dice.nextInt(often.length)],
                        dice);
        return pending ? total() - before : REFUSED;
    }

    @Override
    public void accept() {
        pending = false;
    }

    private void withdraw() {
        if (pending) {
            board.undo();
            pending = false;
        }
    }

    @Override
    public int[] places() {
        withdraw();
        return board.places();
    }

    /** What of a state does not fit together is outside, to be brought in. */
    @Override
    public void restore(int[] places) {
        withdraw();
        board.begin();
        for (int s = 0; s < places.length; s++) {
            if (board.cell[s] != Board.NOWHERE) {
                board.take(s);
            }
        }
        for (int s = 0; s < places.length; s++) {
            if (places[s] != Board.NOWHERE && board.fits(s, places[s])) {
                board.put(s, places[s] / board.depth, places[s] % board.depth);
            }
        }
        board.settle();
    }

    @Override
    public boolean settle(SplittableRandom dice, int steps) {
        withdraw();
        return ejecting.walk(dice, steps / INSERTION);
    }

    @Override
    public long bound() {
        return bound;
    }
}
