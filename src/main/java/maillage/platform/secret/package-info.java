@NullMarked
package maillage.platform.secret;

import org.jspecify.annotations.NullMarked;
