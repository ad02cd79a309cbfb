package maillage.platform;

import java.util.Collection;
import java.util.Map;
import maillage.kernel.CycleId;
import maillage.kernel.OrganisationId;

/**
 * What a module above knows that organisations did in a cycle, for the involvement formula
 * (docs/rules.md#r3).
 */
public interface InvolvementSource {
    /**
     * The act it counts: {@code deliverable} or {@code session}; the cycle says how many points one
     * is worth.
     */
    String act();

    /** How many of it; an organisation that did none may be left out. */
    Map<OrganisationId, Integer> counts(CycleId cycle, Collection<OrganisationId> organisations);
}
