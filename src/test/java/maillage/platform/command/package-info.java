@NullMarked
package maillage.platform.command;

import org.jspecify.annotations.NullMarked;
