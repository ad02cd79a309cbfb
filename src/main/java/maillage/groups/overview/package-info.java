@NullMarked
package maillage.groups.overview;

import org.jspecify.annotations.NullMarked;
