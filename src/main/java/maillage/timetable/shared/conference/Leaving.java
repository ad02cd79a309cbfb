package maillage.timetable.shared.conference;

/**
 * Who leaves a cell that gets fewer slots: the lightest that make room, exactly. What stays is the
 * heaviest that a knapsack of so many slots can hold; a cell has few slots, so all are tried.
 */
final class Leaving {
    private final Board board;
    private final Packing packing;
    private final long[] weight;
    private final int[] inCell;
    private final long[] heaviest;
    private final int row;

    Leaving(Board board, Packing packing, long[] weight) {
        this.board = board;
        this.packing = packing;
        this.weight = weight;
        row = board.depth + 1;
        inCell = new int[board.depth];
        heaviest = new long[row * row];
    }

    /** The weight of those who leave so that the others fit into so many slots. */
    long weight(int cell, int slots) {
        int count = packing.list(cell, inCell);
        long all = 0;
        for (int i = 0; i < count; i++) {
            all += weight[inCell[i]];
        }
        return board.used[cell] <= slots ? 0 : all - heaviest(count, slots);
    }

    /** Lists them after the others: those who stay first; answers how many stay. */
    int split(int cell, int slots, int[] into) {
        int count = packing.list(cell, inCell);
        heaviest(count, slots);
        int stay = 0;
        int leave = count;
        int left = slots;
        for (int i = count; i > 0; i--) {
            int submission = inCell[i - 1];
            if (heaviest[i * row + left] == heaviest[(i - 1) * row + left]) {
                into[--leave] = submission;
            } else {
                into[stay++] = submission;
                left -= board.given.length()[submission];
            }
        }
        return stay;
    }

    /** The most weight that stays, for each number of the first ones and each number of slots. */
    private long heaviest(int count, int slots) {
        for (int i = 1; i <= count; i++) {
            int length = board.given.length()[inCell[i - 1]];
            for (int left = 0; left <= slots; left++) {
                long without = heaviest[(i - 1) * row + left];
                heaviest[i * row + left] =
                        left < length
                                ? without
                                : Math.max(
                                        without,
                                        heaviest[(i - 1) * row + left - length]
                                                + weight[inCell[i - 1]]);
            }
        }
        return heaviest[count * row + slots];
    }
}
