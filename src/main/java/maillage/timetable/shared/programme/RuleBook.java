package maillage.timetable.shared.programme;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumMap;
import java.util.Map;

/** The terms an edition has chosen; other rules keep theirs. */
public record RuleBook(@JsonValue Map<Rule, RuleTerms> chosen) {
    public static final RuleBook UNSAID = new RuleBook(Map.of());

    public RuleBook {
        chosen = Map.copyOf(chosen);
    }

    public RuleTerms of(Rule rule) {
        return chosen.getOrDefault(rule, rule.unlessSaid());
    }

    public RuleBook with(Rule rule, Level level, int weight) {
        var more = new EnumMap<Rule, RuleTerms>(Rule.class);
        more.putAll(chosen);
        more.put(rule, new RuleTerms(level, weight));
        return new RuleBook(more);
    }
}
