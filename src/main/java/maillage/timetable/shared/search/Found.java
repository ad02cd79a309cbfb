package maillage.timetable.shared.search;

/**
 * The best a search has found so far.
 *
 * @param places the state, as the landscape gives it
 * @param steps of all virtual workers up to then, counted as in {@link Limit.Steps}
 * @param seconds time on the wall up to then
 */
public record Found(long cost, int[] places, long steps, double seconds) {}
