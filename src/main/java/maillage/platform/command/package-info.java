/** The command line: {@code bin/maillage NAME …}. Any module adds commands as beans. */
@NullMarked
package maillage.platform.command;

import org.jspecify.annotations.NullMarked;
