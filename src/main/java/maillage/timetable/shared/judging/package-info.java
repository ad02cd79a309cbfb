/**
 * What a solution is worth, written straight from the published definitions, simple and slow: the
 * search has no part in it, so that one can tell where the other is wrong.
 */
@NullMarked
package maillage.timetable.shared.judging;

import org.jspecify.annotations.NullMarked;
