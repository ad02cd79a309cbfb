@NullMarked
package maillage.themes.lineage;

import org.jspecify.annotations.NullMarked;
