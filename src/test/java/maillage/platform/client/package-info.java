@NullMarked
package maillage.platform.client;

import org.jspecify.annotations.NullMarked;
