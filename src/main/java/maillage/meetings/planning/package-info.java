/**
 * Planning: a meeting is drafted, its date confirmed in time or with a reason, moved, cancelled.
 */
@NullMarked
package maillage.meetings.planning;

import org.jspecify.annotations.NullMarked;
