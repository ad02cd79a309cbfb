/** The engine on the command line: problems in files, their solutions, and what these are worth. */
@NullMarked
package maillage.timetable.solving;

import org.jspecify.annotations.NullMarked;
