package maillage.themes.proposals;

import maillage.kernel.LocalizedText;
import maillage.themes.ProposalId;

/** A proposal that only its authors see. */
public record Draft(ProposalId id, LocalizedText title) {}
