package maillage.timetable.shared.search;

/**
 * The best a search has found so far.
 *
 * @param places the state, as the landscape gives it
 * @param steps proposals made by all virtual workers up to then
 * @param seconds time on the wall up to then
 */
public record Found(long cost, int[] places, long steps, double seconds) {}
