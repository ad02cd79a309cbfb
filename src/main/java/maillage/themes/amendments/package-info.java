@NullMarked
package maillage.themes.amendments;

import org.jspecify.annotations.NullMarked;
