@NullMarked
package maillage.home.about;

import org.jspecify.annotations.NullMarked;
