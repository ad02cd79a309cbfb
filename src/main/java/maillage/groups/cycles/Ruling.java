package maillage.groups.cycles;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import maillage.groups.Cycle;
import maillage.groups.CycleState;
import maillage.groups.Entitlement;
import maillage.groups.WorkingGroup;
import maillage.groups.shared.RuleWords;
import maillage.kernel.GroupId;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.kernel.Me;
import maillage.kernel.Slug;
import maillage.platform.Trail;
import maillage.platform.sql.Rows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the rules of a cycle, what they give, its groups and its state; each leaves a line on its
 * trail.
 */
@Component
class Ruling {
    private final CyclesStore store;
    private final EntitlementStore entitlements;
    private final LineageStore lineage;
    private final RuleWords words;
    private final Trail trail;

    Ruling(
            CyclesStore store,
            EntitlementStore entitlements,
            LineageStore lineage,
            RuleWords words,
            Trail trail) {
        this.store = store;
        this.entitlements = entitlements;
        this.lineage = lineage;
        this.words = words;
        this.trail = trail;
    }

    /**
     * @return false when someone saved meanwhile: nothing is written
     */
    @Transactional
    boolean save(Cycle before, Cycle after, Me by) {
        if (!store.update(after)) {
            return false;
        }
        Changes changes =
                Changes.between(
                        words.sentences(before.rules(), Language.FR),
                        words.sentences(after.rules(), Language.FR),
                        List.of(),
                        List.of());
        if (changes.none()) {
            trace(after, "cycle-changed", Map.of(), by);
        }
        changes.rules()
                .forEach(
                        rule ->
                                trace(
                                        after,
                                        "rule-changed",
                                        Map.of("before", rule.before(), "after", rule.after()),
                                        by));
        return true;
    }

    /** Opening twice changes nothing, nor does opening what was closed. */
    @Transactional
    void open(Cycle cycle, Me by) {
        if (store.state(cycle.id(), CycleState.DRAFT, CycleState.OPEN)) {
            trace(cycle, "cycle-opened", Map.of(), by);
        }
    }

    @Transactional
    void close(Cycle cycle, Me by) {
        if (store.state(cycle.id(), CycleState.OPEN, CycleState.CLOSED)) {
            trace(cycle, "cycle-closed", Map.of(), by);
        }
    }

    @Transactional
    void give(Cycle cycle, Entitlement entitlement, Me by) {
        entitlements.insert(cycle.id(), entitlement);
        trace(
                cycle,
                "entitlement-added",
                Map.of("entitlement", words.entitlement(entitlement, Language.FR)),
                by);
    }

    @Transactional
    void take(Cycle cycle, Entitlement entitlement, Me by) {
        if (entitlements.remove(cycle.id(), entitlement.id())) {
            trace(
                    cycle,
                    "entitlement-removed",
                    Map.of("entitlement", words.entitlement(entitlement, Language.FR)),
                    by);
        }
    }

    /**
     * @param origins groups of earlier cycles it comes from, all by the same relation; @return
     *     false when the name is taken
     */
    @Transactional
    boolean add(
            Cycle cycle,
            LocalizedText names,
            String kind,
            List<GroupId> origins,
            String relation,
            Me by) {
        GroupId id = GroupId.next();
        if (!lineage.insert(
                id,
                cycle.id(),
                Slug.of(names.in(Language.FR).text()).value(),
                kind,
                Rows.json(names))) {
            return false;
        }
        origins.forEach(origin -> lineage.comes(origin, id, relation));
        trace(cycle, "group-added", Map.of("group", names.in(Language.FR).text()), by);
        return true;
    }

    /** A group where nobody sat or met goes; another is closed, and stays readable. */
    @Transactional
    void remove(Cycle cycle, WorkingGroup group, LocalDate today, Me by) {
        if (!lineage.remove(cycle.id(), group.id())) {
            lineage.close(cycle.id(), group.id(), today);
        }
        trace(cycle, "group-removed", Map.of("group", group.names().in(Language.FR).text()), by);
    }

    private void trace(Cycle cycle, String action, Map<String, String> details, Me by) {
        trail.record(by, "cycle", cycle.id().value(), action, details);
    }
}
