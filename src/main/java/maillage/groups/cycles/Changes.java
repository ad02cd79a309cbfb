package maillage.groups.cycles;

import java.util.ArrayList;
import java.util.List;
import maillage.groups.shared.RuleWords.Said;

/**
 * What a year changed, in the words of its rules: a rule whose sentence is the same did not change.
 */
public record Changes(List<Rule> rules, List<String> given, List<String> taken) {
    /**
     * @param rule its title is the text {@code groups.rule.<rule>}
     */
    public record Rule(String rule, String before, String after) {}

    static Changes between(
            List<Said> before, List<Said> after, List<String> gaveBefore, List<String> gives) {
        var rules = new ArrayList<Rule>();
        for (int i = 0; i < after.size(); i++) {
            if (!before.get(i).sentence().equals(after.get(i).sentence())) {
                rules.add(
                        new Rule(
                                after.get(i).rule(),
                                before.get(i).sentence(),
                                after.get(i).sentence()));
            }
        }
        return new Changes(
                rules,
                gives.stream().filter(one -> !gaveBefore.contains(one)).toList(),
                gaveBefore.stream().filter(one -> !gives.contains(one)).toList());
    }

    public boolean none() {
        return rules.isEmpty() && given.isEmpty() && taken.isEmpty();
    }
}
