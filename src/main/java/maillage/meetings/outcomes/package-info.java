/** What a meeting decided, and who does what by when. */
@NullMarked
package maillage.meetings.outcomes;

import org.jspecify.annotations.NullMarked;
