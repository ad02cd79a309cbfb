package maillage.timetable.shared.search;

import java.util.SplittableRandom;

/**
 * Something a search walks over. Owned by one virtual worker; not thread-safe. All it does follows
 * from its state and the dice.
 */
public interface Landscape {
    /** The answer of {@link #propose} when the neighbour drawn is not allowed. */
    long REFUSED = Long.MAX_VALUE;

    /**
     * The cost of the present state: integer, exact, lower is better. Withdraws a change that was
     * proposed and not accepted.
     */
    long cost();

    /** Draws a neighbour and answers the change of cost, or {@link #REFUSED}; allocates nothing. */
    long propose(SplittableRandom dice);

    /** Makes the last proposed change; never called after a refusal or once it is withdrawn. */
    void accept();

    /**
     * A copy of the present state that {@link #restore} takes back. Withdraws a change that was
     * proposed and not accepted.
     */
    int[] places();

    /** Returns to a state once given by {@link #places}, of this landscape or of its twin. */
    void restore(int[] places);

    /**
     * Walks at most so many steps, of a size of its own, towards a state worth annealing (a
     * feasibility phase); answers whether it is there. A search counts all the steps, even of a
     * walk that ended earlier. The state may be any afterwards.
     */
    default boolean settle(SplittableRandom dice, int steps) {
        return true;
    }

    /** A cost that no state goes below: the search ends when it is reached. */
    default long bound() {
        return Long.MIN_VALUE;
    }
}
