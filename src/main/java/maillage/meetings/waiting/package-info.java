@NullMarked
package maillage.meetings.waiting;

import org.jspecify.annotations.NullMarked;
