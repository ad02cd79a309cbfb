/**
 * In the room: a facilitator gathers cards from phones and paper, sorts them, weighs them, and
 * leads on to the vote.
 */
@NullMarked
package maillage.themes.room;

import org.jspecify.annotations.NullMarked;
