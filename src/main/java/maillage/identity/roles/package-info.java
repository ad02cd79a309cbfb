@NullMarked
package maillage.identity.roles;

import org.jspecify.annotations.NullMarked;
