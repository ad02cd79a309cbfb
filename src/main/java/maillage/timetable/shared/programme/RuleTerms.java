package maillage.timetable.shared.programme;

/** How an edition takes one rule. Weights compare rules of the same level. */
public record RuleTerms(Level level, int weight) {}
