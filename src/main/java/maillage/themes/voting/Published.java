package maillage.themes.voting;

import java.util.Optional;
import maillage.kernel.OrganisationId;

/**
 * A ballot that everyone may count.
 *
 * @param college empty where every organisation weighs the same
 * @param organisation of an open vote; empty in a secret one
 * @param paper entered by a facilitator; never said in a secret vote
 */
public record Published(
        String receipt,
        long weight,
        String college,
        Content content,
        Optional<OrganisationId> organisation,
        boolean paper) {}
