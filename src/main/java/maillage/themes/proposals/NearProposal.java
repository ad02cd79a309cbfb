package maillage.themes.proposals;

import maillage.kernel.LocalizedText;

/** A published proposal that looks like what is being written. */
public record NearProposal(int number, LocalizedText title, LocalizedText question) {}
