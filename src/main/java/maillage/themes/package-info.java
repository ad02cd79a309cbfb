/**
 * Choosing together: consultations, proposals and their lineage, votes that anyone can recount,
 * decisions.
 *
 * <p>Promises: a count follows the published definition of its rule, exactly, and its account can
 * be checked from the published ballots alone.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "mailing",
            "identity",
            "network",
            "meetings",
            "groups"
        })
@NullMarked
package maillage.themes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
