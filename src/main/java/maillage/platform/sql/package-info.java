@NullMarked
package maillage.platform.sql;

import org.jspecify.annotations.NullMarked;
