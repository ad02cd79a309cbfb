/** Agenda: what is done when, and the actions that come back until they are done. */
@NullMarked
package maillage.meetings.agenda;

import org.jspecify.annotations.NullMarked;
