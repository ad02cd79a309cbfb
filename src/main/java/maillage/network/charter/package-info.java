@NullMarked
package maillage.network.charter;

import org.jspecify.annotations.NullMarked;
