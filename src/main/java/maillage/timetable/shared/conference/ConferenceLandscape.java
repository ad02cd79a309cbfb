package maillage.timetable.shared.conference;

import java.util.SplittableRandom;
import maillage.timetable.shared.search.Landscape;

/**
 * All programmes of a conference, to be walked over. The cost is the weighted objective, and above
 * all else {@link Instance#outside} for each slot of a submission that is nowhere; no change
 * proposed leaves more outside than before. A place is {@code cell * depth + first slot}, or -1.
 */
final class ConferenceLandscape implements Landscape {
    private final Board board;
    private final Neighbourhood[] often;
    private final Inserting inserting;
    private final long outside;
    private final long bound;
    private long before;
    private boolean pending;

    ConferenceLandscape(Instance given, long bound) {
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
        var reseating = new Reseating(board);
        boolean order = given.orderWeight() != 0 && has(given.order());
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
        new Construction(board, packing).build();
    }

    private static boolean has(int[] order) {
        for (int wanted : order) {
            if (wanted != 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public long cost() {
        return pending ? before : total();
    }

    private long total() {
        return board.cost() + outside * board.slotsOutside();
    }

    @Override
    public long propose(SplittableRandom dice) {
        undoPending();
        before = total();
        int lacking = board.slotsOutside();
        board.begin();
        boolean made =
                lacking > 0 && dice.nextBoolean()
                        ? inserting.attempt(dice)
                        : often[dice.nextInt(often.length)].attempt(dice);
        if (!made || board.slotsOutside() > lacking) {
            board.undo();
            return REFUSED;
        }
        board.settle();
        pending = true;
        return total() - before;
    }

    @Override
    public void accept() {
        pending = false;
    }

    private void undoPending() {
        if (!pending) {
            return;
        }
        board.undo();
        pending = false;
    }

    @Override
    public int[] places() {
        return pending ? board.placesBefore() : board.places();
    }

    @Override
    public void restore(int[] places) {
        undoPending();
        board.begin();
        for (int s = 0; s < places.length; s++) {
            if (board.cell[s] != Board.NOWHERE) {
                board.take(s);
            }
        }
        for (int s = 0; s < places.length; s++) {
            if (places[s] != Board.NOWHERE) {
                board.put(s, places[s] / board.depth, places[s] % board.depth);
            }
        }
        board.settle();
    }

    /** Takes over what of a state fits together; the rest is outside, to be brought in. */
    ConferenceLandscape adopt(int[] places) {
        undoPending();
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
        return this;
    }

    @Override
    public boolean settle(SplittableRandom dice, int steps) {
        for (int step = 0; step < steps && board.slotsOutside() > 0; step++) {
            if (propose(dice) != REFUSED) {
                accept();
            }
        }
        return board.slotsOutside() == 0;
    }

    @Override
    public long bound() {
        return bound;
    }
}
