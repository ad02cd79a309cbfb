package maillage.timetable.shared.programme.judging;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import maillage.timetable.shared.programme.Rule;
import maillage.timetable.shared.programme.RuleBook;
import maillage.timetable.shared.programme.RuleTerms;

/** All that can be said against a timetable. Facts come in the order of the rules. */
public record Judgement(RuleBook rules, List<Fact> facts) {
    public Judgement {
        facts = List.copyOf(facts);
    }

    public Score score() {
        return facts.stream().map(this::cost).reduce(Score.NOTHING, Score::plus);
    }

    public Score cost(Fact fact) {
        RuleTerms terms = rules.of(fact.rule());
        return Score.of(terms.level(), Math.multiplyExact(fact.count(), (long) terms.weight()));
    }

    public Map<Rule, Score> byRule() {
        return by(fact -> List.of(fact.rule()));
    }

    /** By what facts are about: one about two counts for both, so these may add up to more. */
    public <K> Map<K, Score> by(Function<Fact, List<K>> keys) {
        var sums = new TreeMap<K, Score>();
        for (Fact fact : facts) {
            keys.apply(fact).forEach(key -> sums.merge(key, cost(fact), Score::plus));
        }
        return sums;
    }
}
