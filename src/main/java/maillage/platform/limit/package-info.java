@NullMarked
package maillage.platform.limit;

import org.jspecify.annotations.NullMarked;
