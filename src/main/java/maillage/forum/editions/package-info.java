/** Preparing editions, announcing them, and showing what they are about. */
@NullMarked
package maillage.forum.editions;

import org.jspecify.annotations.NullMarked;
