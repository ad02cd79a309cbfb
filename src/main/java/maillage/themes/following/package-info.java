/** The themes that were chosen, where people look for them, and what came of each. */
@NullMarked
package maillage.themes.following;

import org.jspecify.annotations.NullMarked;
