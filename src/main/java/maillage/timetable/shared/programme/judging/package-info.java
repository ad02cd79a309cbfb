/**
 * The judge of a timetable: written from docs/formats/programme.md rule by rule, simple and slow,
 * and sharing nothing with any search.
 */
@NullMarked
package maillage.timetable.shared.programme.judging;

import org.jspecify.annotations.NullMarked;
