@NullMarked
package maillage.groups.cycles;

import org.jspecify.annotations.NullMarked;
