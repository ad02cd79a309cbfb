package maillage.timetable.shared.programme.planning;

import maillage.timetable.shared.programme.Level;
import maillage.timetable.shared.programme.Programme;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.RuleTerms;
import maillage.timetable.shared.programme.Units;
import maillage.timetable.shared.programme.judging.Score;

/** What one breach of each rule costs in one number, and scores as such numbers. */
final class Costs {
    /** A cost at or above it breaks something forbidden; below it nothing. */
    final long forbidden;

    /** A cost at or above it, below {@link #forbidden}, breaks something strong. */
    final long strong;

    private final Units units;
    private final long[] unit = new long[Rule.values().length];

    /**
     * @param programme a checked one
     */
    Costs(Programme programme) {
        units =
                Units.of(programme)
                        .orElseThrow(() -> new IllegalArgumentException("costs do not fit"));
        forbidden = units.of(Level.FORBIDDEN);
        strong = units.of(Level.STRONG);
        for (Rule rule : Rule.values()) {
            RuleTerms terms = programme.rules().of(rule);
            unit[rule.ordinal()] = units.of(terms.level()) * terms.weight();
        }
    }

    long of(Rule rule) {
        return unit[rule.ordinal()];
    }

    long packed(Score score) {
        return score.forbidden() * forbidden + score.strong() * strong + score.weak();
    }

    /** The score, or the change of score with a sign at each level, that a number was made of. */
    Score unpacked(long packed) {
        long above = level(packed, units.forbidden());
        long rest = packed - above * forbidden;
        long next = level(rest, units.strong());
        return new Score(above, next, rest - next * strong);
    }

    /** To the nearest: what is below is less than half of a unit. */
    private static long level(long packed, int unit) {
        return (packed + (1L << (unit - 1))) >> unit;
    }
}
