package maillage.groups.cycles;

import java.util.List;
import java.util.Optional;
import maillage.groups.Cycle;
import maillage.groups.shared.RuleWords.Said;

/**
 * The rules of a year, read by anyone.
 *
 * @param toAll what every member gets, in words
 * @param changes since the cycle before; empty for a first one
 */
public record RulesPage(
        Cycle cycle,
        List<Said> sentences,
        List<String> toAll,
        List<String> toActive,
        Optional<Cycle> previous,
        Optional<Changes> changes,
        List<GroupHistory> groups,
        List<Cycle> others,
        boolean administers) {}
