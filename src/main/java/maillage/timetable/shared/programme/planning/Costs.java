package maillage.timetable.shared.programme.planning;

import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.RuleBook;
import maillage.timetable.shared.programme.RuleTerms;
import maillage.timetable.shared.programme.judging.Score;

/** What one breach of each rule costs, packed. */
final class Costs {
    private final long[] unit = new long[Rule.values().length];

    Costs(RuleBook rules) {
        for (Rule rule : Rule.values()) {
            RuleTerms terms = rules.of(rule);
            unit[rule.ordinal()] = Score.unit(terms.level()) * terms.weight();
        }
    }

    long of(Rule rule) {
        return unit[rule.ordinal()];
    }
}
