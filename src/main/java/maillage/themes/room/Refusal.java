package maillage.themes.room;

import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataIntegrityViolationException;

/** Why the database took neither card nor interest. */
enum Refusal {
    /** The room has moved on meanwhile. */
    STAGE,
    LIMIT,
    /** The card is in a group that became a proposal. */
    PROPOSAL,
    MANDATE;

    /**
     * @throws DataIntegrityViolationException the same one, when it is none of these: a bug
     */
    static Refusal of(DataIntegrityViolationException refused) {
        ServerErrorMessage said =
                refused.getMostSpecificCause() instanceof PSQLException cause
                        ? cause.getServerErrorMessage()
                        : null;
        String constraint =
                said == null || said.getConstraint() == null ? "" : said.getConstraint();
        return switch (constraint) {
            case "card_in_its_stage",
                    "cluster_in_its_stage",
                    "interest_in_its_stage",
                    "gathering_one_stage",
                    "gathering_closed_stays" ->
                    STAGE;
            case "card_limit", "interest_limit" -> LIMIT;
            case "card_in_proposal" -> PROPOSAL;
            case "proposal_mandate_in_force" -> MANDATE;
            default -> throw refused;
        };
    }
}
