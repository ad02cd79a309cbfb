/** What the rooms of mailing share. */
@NullMarked
package maillage.mailing.shared;

import org.jspecify.annotations.NullMarked;
