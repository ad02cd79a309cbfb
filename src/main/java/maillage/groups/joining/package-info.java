@NullMarked
package maillage.groups.joining;

import org.jspecify.annotations.NullMarked;
