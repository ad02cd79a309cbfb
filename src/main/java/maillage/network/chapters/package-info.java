@NullMarked
package maillage.network.chapters;

import org.jspecify.annotations.NullMarked;
