/**
 * The public formats in which timetabling problems and their solutions are exchanged, as plain
 * records (docs/formats/timetable.md).
 *
 * <p>A file that is wrong is {@link maillage.timetable.shared.formats.Unreadable}, with its line
 * and the reason; what was read holds together and needs no further check.
 */
@NullMarked
package maillage.timetable.shared.formats;

import org.jspecify.annotations.NullMarked;
