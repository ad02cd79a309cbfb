@NullMarked
package maillage.groups.directory;

import org.jspecify.annotations.NullMarked;
