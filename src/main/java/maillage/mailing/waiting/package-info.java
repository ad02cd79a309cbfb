@NullMarked
package maillage.mailing.waiting;

import org.jspecify.annotations.NullMarked;
