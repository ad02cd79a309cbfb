/**
 * Private calendar addresses: of a person, or of one host for a person; revoked, they answer
 * nothing for good.
 */
@NullMarked
package maillage.meetings.feeds;

import org.jspecify.annotations.NullMarked;
