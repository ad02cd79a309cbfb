/** What waits, what failed and why, for those who run the network. */
@NullMarked
package maillage.mailing.staff;

import org.jspecify.annotations.NullMarked;
