@NullMarked
package maillage.network.waiting;

import org.jspecify.annotations.NullMarked;
