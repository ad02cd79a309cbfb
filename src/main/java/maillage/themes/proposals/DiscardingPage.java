package maillage.themes.proposals;

import maillage.themes.shared.ProposalSeen;

/** A draft that is about to be thrown away. */
public record DiscardingPage(ProposalSeen draft) {}
