@NullMarked
package maillage.home.day;

import org.jspecify.annotations.NullMarked;
