/**
 * A programme as arrays, and the walk over its timetables. Every rule is a cost here, those that
 * forbid too: what a move would cost is known for any start and room.
 *
 * <p>Costs are {@link maillage.timetable.shared.programme.judging.Score} packed into one number.
 * The judge shares no code with this package; tests hold them against each other.
 */
@NullMarked
package maillage.timetable.shared.programme.planning;

import org.jspecify.annotations.NullMarked;
