@NullMarked
package maillage.network.grants;

import org.jspecify.annotations.NullMarked;
