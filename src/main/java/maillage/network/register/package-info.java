@NullMarked
package maillage.network.register;

import org.jspecify.annotations.NullMarked;
