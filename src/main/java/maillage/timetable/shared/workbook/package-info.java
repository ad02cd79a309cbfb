/**
 * A programme in an organiser's spreadsheet: read with every fault told by its cell, written back
 * with the places filled.
 *
 * <p>Format: docs/formats/workbook.md.
 */
@NullMarked
package maillage.timetable.shared.workbook;

import org.jspecify.annotations.NullMarked;
