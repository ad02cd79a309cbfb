@NullMarked
package maillage.identity.command;

import org.jspecify.annotations.NullMarked;
