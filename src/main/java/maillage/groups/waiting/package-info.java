@NullMarked
package maillage.groups.waiting;

import org.jspecify.annotations.NullMarked;
