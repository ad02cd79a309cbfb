/** Lent rooms, meetings and attendances as lists that are imported and exported. */
@NullMarked
package maillage.meetings.exchange;

import org.jspecify.annotations.NullMarked;
