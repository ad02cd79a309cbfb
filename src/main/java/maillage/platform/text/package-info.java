@NullMarked
package maillage.platform.text;

import org.jspecify.annotations.NullMarked;
