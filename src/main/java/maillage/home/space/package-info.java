@NullMarked
package maillage.home.space;

import org.jspecify.annotations.NullMarked;
