package maillage.themes.voting;

import java.util.List;

/** The votes of a consultation. */
public record VotesPage(Consulted consulted, List<Vote> votes, boolean staff) {}
