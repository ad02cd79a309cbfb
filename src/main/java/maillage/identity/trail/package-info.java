@NullMarked
package maillage.identity.trail;

import org.jspecify.annotations.NullMarked;
