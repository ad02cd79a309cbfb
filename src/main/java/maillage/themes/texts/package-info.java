/** What a published proposal said before, who changed it and by which amendment. */
@NullMarked
package maillage.themes.texts;

import org.jspecify.annotations.NullMarked;
