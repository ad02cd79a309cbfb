/** What several features of meetings share. */
@NullMarked
package maillage.meetings.shared;

import org.jspecify.annotations.NullMarked;
