/**
 * The search every kernel walks with: simulated annealing with reheating, by a fixed number of
 * virtual workers.
 *
 * <p>Promises: the same landscape, seed and number of steps give the same result on any machine and
 * any number of threads.
 */
@NullMarked
package maillage.timetable.shared.search;

import org.jspecify.annotations.NullMarked;
