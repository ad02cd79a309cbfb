@NullMarked
package maillage.network.organisations;

import org.jspecify.annotations.NullMarked;
