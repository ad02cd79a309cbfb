@NullMarked
package maillage.themes.proposals;

import org.jspecify.annotations.NullMarked;
