/**
 * Forums: the World Forum and those of countries, edition by edition.
 *
 * <p>Promises: an edition is prepared by a year of the network, by those who lead its country's
 * chapter or the network, and is nobody else's until it is announced. Owns schema {@code forum};
 * hosts consultations.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "mailing",
            "identity",
            "network",
            "groups",
            "themes"
        })
@NullMarked
package maillage.forum;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
