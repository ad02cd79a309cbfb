@NullMarked
package maillage.network.taxonomies;

import org.jspecify.annotations.NullMarked;
