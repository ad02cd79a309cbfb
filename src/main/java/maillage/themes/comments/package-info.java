@NullMarked
package maillage.themes.comments;

import org.jspecify.annotations.NullMarked;
