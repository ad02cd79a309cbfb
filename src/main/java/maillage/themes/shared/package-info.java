@NullMarked
package maillage.themes.shared;

import org.jspecify.annotations.NullMarked;
