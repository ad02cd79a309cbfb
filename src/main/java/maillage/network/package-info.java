/**
 * Who is who: organisations, people, mandates, chapters, the charter, and the lists that describe
 * them.
 *
 * <p>Promises: only a mandate in force lets someone act for an organisation; an accepted charter
 * never changes; whoever declined citation is on no public page. Owns schema {@code network};
 * publishes {@code network.offer_*}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "mailing", "identity"})
@NullMarked
package maillage.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
