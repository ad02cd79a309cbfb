/** From where a request really comes. */
@NullMarked
package maillage.platform.client;

import org.jspecify.annotations.NullMarked;
