@NullMarked
package maillage.groups.editing;

import org.jspecify.annotations.NullMarked;
