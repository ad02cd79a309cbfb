/** What several features of the module lean on. */
@NullMarked
package maillage.network.shared;

import org.jspecify.annotations.NullMarked;
