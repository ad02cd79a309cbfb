/**
 * The kernel for course timetables: sessions of one step into starts and rooms of a grid of time,
 * with all rules as numbers.
 *
 * <p>Promises: a session that is placed breaks no hard rule; costs are exact integers.
 */
@NullMarked
package maillage.timetable.shared.grid;

import org.jspecify.annotations.NullMarked;
