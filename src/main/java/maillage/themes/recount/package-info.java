/** Elections in files: the public formats, ours, and the command that counts them. */
@NullMarked
package maillage.themes.recount;

import org.jspecify.annotations.NullMarked;
