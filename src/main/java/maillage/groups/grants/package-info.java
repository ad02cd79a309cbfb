@NullMarked
package maillage.groups.grants;

import org.jspecify.annotations.NullMarked;
