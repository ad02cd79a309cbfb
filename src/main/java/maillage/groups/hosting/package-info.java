@NullMarked
package maillage.groups.hosting;

import org.jspecify.annotations.NullMarked;
