@NullMarked
package maillage.platform.start;

import org.jspecify.annotations.NullMarked;
