@NullMarked
package maillage.groups.group;

import org.jspecify.annotations.NullMarked;
