/**
 * The demonstration's mailbox: what was sent, for whoever tries the product. It does not exist
 * elsewhere.
 */
@NullMarked
package maillage.mailing.mailbox;

import org.jspecify.annotations.NullMarked;
