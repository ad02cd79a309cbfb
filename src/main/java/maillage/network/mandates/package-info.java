@NullMarked
package maillage.network.mandates;

import org.jspecify.annotations.NullMarked;
