@NullMarked
package maillage.identity.signin;

import org.jspecify.annotations.NullMarked;
