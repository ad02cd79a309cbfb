package maillage.timetable.shared.conference;

import java.util.Arrays;
import java.util.Comparator;

/**
 * A first programme: track after track, those with the longest submissions and the most slots
 * first; each submission, the longest first, where it adds least to the cost. A cell is opened only
 * when no cell of the track holds it, and one that fits what is left of the track rather than one
 * that does not.
 */
final class Construction {
    /** What a slot that would stay empty costs when a cell is opened: capacity is what runs out. */
    private static final long WASTE = 1_000_000;

    /** Empty cells tried by all together: where there are more, each tries some, evenly chosen. */
    private static final int TRIED = 4_000_000;

    private final Board board;
    private final Packing packing;

    private Construction(Board board) {
        this.board = board;
        packing = new Packing(board);
    }

    /** Where everyone is in the first programme. */
    static int[] places(Instance given) {
        var board = new Board(given);
        new Construction(board).build();
        return board.places();
    }

    private void build() {
        Instance given = board.given;
        int[] demand = new int[given.tracks()];
        int[] longest = new int[given.tracks()];
        Integer[] inTurn = new Integer[given.submissions()];
        for (int s = 0; s < inTurn.length; s++) {
            inTurn[s] = s;
            demand[given.track()[s]] += given.length()[s];
            longest[given.track()[s]] = Math.max(longest[given.track()[s]], given.length()[s]);
        }
        Arrays.sort(
                inTurn,
                Comparator.<Integer>comparingInt(s -> -longest[given.track()[s]])
                        .thenComparingInt(s -> -demand[given.track()[s]])
                        .thenComparingInt(s -> given.track()[s])
                        .thenComparingInt(s -> -given.length()[s]));
        for (int s : inTurn) {
            int of = given.track()[s];
            if (place(s, of, demand[of])) {
                demand[of] -= given.length()[s];
            }
        }
    }

    private boolean place(int submission, int of, int left) {
        int best = Board.NOWHERE;
        long least = Long.MAX_VALUE;
        for (int list : new int[] {of, board.given.tracks()}) {
            int count = board.cells.count(list);
            int stride = list == of ? 1 : Math.max(1, count / (TRIED / board.cell.length + 1));
            for (int i = 0; i < count; i += stride) {
                int cell = board.cells.cell(list, i);
                if (packing.spare(cell) < board.given.length()[submission]) {
                    continue;
                }
                long price = price(submission, cell, left);
                if (price < least || price == least && cell < best) {
                    least = price;
                    best = cell;
                }
            }
            if (best != Board.NOWHERE) {
                board.begin();
                packing.fit(submission, best);
                board.settle();
                return true;
            }
        }
        return false;
    }

    private long price(int submission, int cell, int left) {
        boolean opens = board.used[cell] == 0;
        long before = board.cost();
        board.begin();
        packing.fit(submission, cell);
        board.settle();
        long price = board.cost() - before;
        board.undo();
        return opens ? price + WASTE * Math.max(0, board.slotsOf[cell] - left) : price;
    }
}
