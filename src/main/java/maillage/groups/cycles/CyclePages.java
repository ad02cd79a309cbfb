package maillage.groups.cycles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.groups.Cycle;
import maillage.groups.CycleRules;
import maillage.groups.Entitlement;
import maillage.groups.Groups;
import maillage.groups.Level;
import maillage.groups.shared.RuleWords;
import maillage.kernel.CycleId;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.platform.Trail;
import maillage.platform.web.Faults;
import maillage.platform.web.Typed;
import org.springframework.stereotype.Component;

/** Makes the pages of a cycle: its rules for everyone, its preparation for administrators. */
@Component
class CyclePages {
    private final Groups groups;
    private final LineageStore lineage;
    private final RuleWords words;
    private final Trail trail;

    CyclePages(Groups groups, LineageStore lineage, RuleWords words, Trail trail) {
        this.groups = groups;
        this.lineage = lineage;
        this.words = words;
        this.trail = trail;
    }

    RulesPage rules(Cycle cycle, Optional<Me> reader, Language language) {
        boolean administers = reader.filter(Me::isAdministrator).isPresent();
        List<Entitlement> given = groups.entitlements(cycle.id());
        Optional<Cycle> previous =
                previous(cycle).filter(before -> before.isPublic() || administers);
        return new RulesPage(
                cycle,
                words.sentences(cycle.rules(), language),
                said(given, Level.REGISTERED, language),
                said(given, Level.ACTIVE, language),
                previous,
                previous.map(before -> changes(before, cycle.rules(), given, language)),
                lineage.history(cycle.id(), previous.map(Cycle::id).orElse(null)),
                groups.cycles().stream()
                        .filter(
                                other ->
                                        !other.id().equals(cycle.id())
                                                && (other.isPublic() || administers))
                        .toList(),
                administers);
    }

    CyclePage preparation(
            Cycle cycle,
            Typed typed,
            Faults faults,
            boolean preview,
            boolean overtaken,
            Language language) {
        CycleRules rules =
                CycleForm.check(typed).any() ? cycle.rules() : CycleForm.read(typed, cycle).rules();
        List<Entitlement> given = groups.entitlements(cycle.id());
        Map<String, String> said = new LinkedHashMap<>();
        given.forEach(one -> said.put(one.id().toString(), words.entitlement(one, language)));
        Optional<Cycle> previous = previous(cycle);
        Map<String, String> origins = new LinkedHashMap<>();
        previous.ifPresent(
                before ->
                        groups.groups(before.id())
                                .forEach(
                                        group ->
                                                origins.put(
                                                        group.id().toString(),
                                                        group.names().in(language).text())));
        return new CyclePage(
                cycle,
                typed,
                faults,
                words.sentences(rules, language),
                given,
                said,
                lineage.history(cycle.id(), previous.map(Cycle::id).orElse(null)),
                origins,
                previous,
                previous.map(before -> changes(before, rules, given, language)),
                preview,
                overtaken,
                trail.of("cycle", cycle.id().value(), 50));
    }

    private Changes changes(
            Cycle before, CycleRules rules, List<Entitlement> given, Language language) {
        List<Entitlement> gave = groups.entitlements(before.id());
        return Changes.between(
                words.sentences(before.rules(), language),
                words.sentences(rules, language),
                all(gave, language),
                all(given, language));
    }

    private List<String> all(List<Entitlement> given, Language language) {
        return given.stream().map(one -> words.entitlement(one, language)).toList();
    }

    private List<String> said(List<Entitlement> given, Level level, Language language) {
        return given.stream()
                .filter(one -> one.level() == level)
                .map(one -> words.entitlement(one, language))
                .toList();
    }

    private Optional<Cycle> previous(Cycle cycle) {
        Optional<CycleId> id = cycle.previous();
        return id.flatMap(groups::find);
    }
}
