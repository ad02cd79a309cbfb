/** Minutes: every save is a version; two who save at once are told, and nothing is lost. */
@NullMarked
package maillage.meetings.minutes;

import org.jspecify.annotations.NullMarked;
