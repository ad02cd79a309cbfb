/**
 * Attendance: who was there, for which organisation, signed in at the door and corrected with a
 * trace.
 */
@NullMarked
package maillage.meetings.attendance;

import org.jspecify.annotations.NullMarked;
