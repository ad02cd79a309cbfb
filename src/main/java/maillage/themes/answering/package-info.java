/** What waits for an answer of the authors of proposals. */
@NullMarked
package maillage.themes.answering;

import org.jspecify.annotations.NullMarked;
