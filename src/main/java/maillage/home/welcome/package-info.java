@NullMarked
package maillage.home.welcome;

import org.jspecify.annotations.NullMarked;
