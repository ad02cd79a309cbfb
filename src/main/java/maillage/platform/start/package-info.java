/**
 * The first seconds: settings, what must be right outside the program, and what the person who
 * started it is told.
 *
 * <p>Whoever finds something a person can put right throws {@link maillage.platform.StartTrouble};
 * here it becomes one sentence.
 */
@NullMarked
package maillage.platform.start;

import org.jspecify.annotations.NullMarked;
