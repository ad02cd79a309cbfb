@NullMarked
package maillage.groups.standing;

import org.jspecify.annotations.NullMarked;
