package maillage.themes.amendments;

import java.util.List;
import java.util.Map;
import maillage.platform.web.Faults;
import maillage.platform.web.Typed;
import maillage.themes.shared.ProposalSeen;

/** The amendments of a proposal, those that wait for an answer first. */
public record AmendmentsPage(ProposalSeen seen, List<Amendment> amendments) {
    /** While nobody has answered it. */
    public boolean mayWithdraw(Amendment amendment) {
        return amendment.isOpen() && seen.deliberates() && amendment.isOf(seen.seen());
    }

    /**
     * The form of a new one.
     *
     * @param own in whose name it may be proposed
     * @param overtaken whether the text changed while it was typed
     */
    public record Proposing(
            ProposalSeen seen,
            Field field,
            Map<String, String> own,
            boolean overtaken,
            Typed typed,
            Faults faults) {}

    /**
     * One to answer.
     *
     * @param outdated whether the text it was written against no longer stands
     */
    public record Answering(
            ProposalSeen seen,
            Amendment amendment,
            boolean outdated,
            String verdict,
            String word,
            Faults faults) {}
}
