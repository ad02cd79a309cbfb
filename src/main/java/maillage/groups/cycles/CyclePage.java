package maillage.groups.cycles;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.groups.Cycle;
import maillage.groups.Entitlement;
import maillage.groups.shared.RuleWords.Said;
import maillage.platform.TrailLine;
import maillage.platform.web.Faults;
import maillage.platform.web.Typed;

/**
 * A cycle as administrators prepare it.
 *
 * @param sentences what the rules as typed say; those saved, where what was typed is no rule
 * @param entitlementsSaid in words, by id
 * @param origins groups of the cycle before, that a new one may come from: id to name
 * @param overtaken whether someone else saved meanwhile
 */
public record CyclePage(
        Cycle cycle,
        Typed typed,
        Faults faults,
        List<Said> sentences,
        List<Entitlement> entitlements,
        Map<String, String> entitlementsSaid,
        List<GroupHistory> groups,
        Map<String, String> origins,
        Optional<Cycle> previous,
        Optional<Changes> changes,
        boolean preview,
        boolean overtaken,
        List<TrailLine> trail) {}
