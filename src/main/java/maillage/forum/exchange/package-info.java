/** Editions as a list that comes in and goes out. */
@NullMarked
package maillage.forum.exchange;

import org.jspecify.annotations.NullMarked;
