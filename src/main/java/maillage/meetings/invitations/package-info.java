/**
 * Invitations: everyone who sits with the host is written to once, and again when something
 * changes.
 */
@NullMarked
package maillage.meetings.invitations;

import org.jspecify.annotations.NullMarked;
