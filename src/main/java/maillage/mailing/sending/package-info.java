/** From the outbox to the mail server. */
@NullMarked
package maillage.mailing.sending;

import org.jspecify.annotations.NullMarked;
