@NullMarked
package maillage.groups.shared;

import org.jspecify.annotations.NullMarked;
