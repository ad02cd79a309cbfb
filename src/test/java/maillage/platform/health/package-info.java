@NullMarked
package maillage.platform.health;

import org.jspecify.annotations.NullMarked;
