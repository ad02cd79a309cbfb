/** What facilitators must not forget: drafts, answers, sheets, minutes. */
@NullMarked
package maillage.meetings.following;

import org.jspecify.annotations.NullMarked;
