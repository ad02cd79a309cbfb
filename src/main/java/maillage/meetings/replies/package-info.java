/** Replies: what people announce, from the mail or the site, until the meeting is over. */
@NullMarked
package maillage.meetings.replies;

import org.jspecify.annotations.NullMarked;
