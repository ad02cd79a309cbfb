/** Rooms that organisations lend: offered, asked for, confirmed or declined by their owner. */
@NullMarked
package maillage.meetings.venues;

import org.jspecify.annotations.NullMarked;
