@NullMarked
package maillage;

import org.jspecify.annotations.NullMarked;
