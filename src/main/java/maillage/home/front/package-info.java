@NullMarked
package maillage.home.front;

import org.jspecify.annotations.NullMarked;
