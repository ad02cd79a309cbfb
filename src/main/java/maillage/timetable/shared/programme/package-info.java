/**
 * Our own model of a programme: what a document says, checked, with every fault told by its path.
 *
 * <p>Times are local to the edition's zone and lie on a grid of minutes that begins with each day.
 * Format: docs/formats/programme.md.
 */
@NullMarked
package maillage.timetable.shared.programme;

import org.jspecify.annotations.NullMarked;
