@NullMarked
package maillage.platform.backup;

import org.jspecify.annotations.NullMarked;
