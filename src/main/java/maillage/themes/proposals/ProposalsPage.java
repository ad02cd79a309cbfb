package maillage.themes.proposals;

import java.util.List;
import maillage.themes.Seen;
import maillage.themes.shared.ProposalSeen;

/**
 * The proposals of a consultation, by number.
 *
 * @param live those that can be chosen
 * @param past those that became others, or were withdrawn
 * @param drafts the reader's own
 */
public record ProposalsPage(
        Seen seen,
        List<ProposalSeen> live,
        List<ProposalSeen> past,
        List<Draft> drafts,
        boolean mayPropose) {}
