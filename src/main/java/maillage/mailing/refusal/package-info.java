/** "No more letters of this kind", from the letter itself and without signing in. */
@NullMarked
package maillage.mailing.refusal;

import org.jspecify.annotations.NullMarked;
