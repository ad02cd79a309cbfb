@NullMarked
package maillage.identity.account;

import org.jspecify.annotations.NullMarked;
