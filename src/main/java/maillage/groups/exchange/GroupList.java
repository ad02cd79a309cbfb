package maillage.groups.exchange;

import static maillage.platform.exchange.Column.key;
import static maillage.platform.exchange.Column.optional;
import static maillage.platform.exchange.Column.required;
import static maillage.platform.exchange.Shapes.date;
import static maillage.platform.exchange.Shapes.known;
import static maillage.platform.exchange.Shapes.oneOf;
import static maillage.platform.exchange.Shapes.several;
import static maillage.platform.exchange.Shapes.slug;
import static maillage.platform.exchange.Shapes.text;
import static maillage.platform.exchange.Shapes.whole;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import maillage.identity.AccountLists;
import maillage.identity.Roles;
import maillage.kernel.DateRange;
import maillage.kernel.GroupId;
import maillage.kernel.Me;
import maillage.kernel.PersonId;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import maillage.platform.exchange.Column;
import maillage.platform.exchange.ExchangedList;
import maillage.platform.exchange.JsonRows;
import maillage.platform.exchange.Line;
import maillage.platform.exchange.References;
import maillage.platform.exchange.Shapes;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The working groups of every cycle. Facilitators are given their role for the cycle; ending it is
 * done on the group's page.
 */
@Component
@Order(70)
class GroupList extends ExchangedList {
    private final GroupListStore store;
    private final CycleListStore cycles;
    private final AccountLists accounts;
    private final Roles roles;

    GroupList(GroupListStore store, CycleListStore cycles, AccountLists accounts, Roles roles) {
        this.store = store;
        this.cycles = cycles;
        this.accounts = accounts;
        this.roles = roles;
    }

    @Override
    public String kind() {
        return "groups";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                key("cycle", known("cycles", cycles.slugs())).example("2024"),
                key("slug", slug())
                        .alias("clé", "key", "group", "groupe")
                        .example("finance-solidaire"),
                required(
                                "kind",
                                oneOf(
                                        "pillar=pilier",
                                        "yearly-theme=problématique annuelle,problématique",
                                        "breakfast=petits déjeuners",
                                        "local=local"))
                        .alias("type")
                        .example("yearly-theme"),
                required("name_fr", text(200)).alias("nom").example("Finance solidaire"),
                optional("name_en", text(200)).alias("nom anglais"),
                optional("question_fr", text(500)).alias("question", "problématique"),
                optional("question_en", text(500)).alias("question anglaise"),
                optional("mandate_fr", text(4000)).alias("mandat"),
                optional("mandate_en", text(4000)).alias("mandat anglais"),
                optional("deliverable_fr", text(1000)).alias("livrable"),
                optional("deliverable_en", text(1000)).alias("livrable anglais"),
                optional("axes", several(known("axes", store.axes()), 3))
                        .alias("axes 3zéro")
                        .example("exclusion|carbon"),
                optional("chapter", known("chapters", store.chapters()))
                        .alias("plateforme nationale", "plateforme"),
                optional("position", whole(0, 1000)).alias("rang").otherwise("0").example("1"),
                optional("closed_on", date()).alias("clos le"),
                optional(
                                "co_facilitators",
                                several(known("organisations", store.organisations()), 10))
                        .alias("co-animation", "co-animatrices")
                        .example("caisse-des-deux-rives"),
                optional("facilitators", several(References.of(store.people()).shape("people"), 20))
                        .alias("animation")
                        .example("maelle.treguide@passerelles.example"));
    }

    @Override
    protected List<Map<String, Object>> stored(@Nullable Set<String> cycleSlugs) {
        var facilitators = new HashMap<UUID, TreeSet<String>>();
        accounts.given(Role.FACILITATOR)
                .forEach(
                        given ->
                                facilitators
                                        .computeIfAbsent(given.scope(), any -> new TreeSet<>())
                                        .add(given.holder()));
        List<Map<String, Object>> rows = store.rows(array(cycleSlugs));
        rows.forEach(
                row ->
                        row.put(
                                "facilitators",
                                String.join(
                                        "|",
                                        facilitators.getOrDefault(row.get(ID), new TreeSet<>()))));
        return rows;
    }

    @Override
    protected void check(List<Line> lines) {
        Map<String, Set<String>> before = new HashMap<>();
        storedFacilitators(values(lines, "cycle")).forEach(before::put);
        for (Line line : lines) {
            Set<String> gone = new HashSet<>(before.getOrDefault(line.at(ID), Set.of()));
            gone.removeAll(Shapes.parts(line.at("facilitators")));
            if (line.changes("facilitators") && !gone.isEmpty()) {
                line.fault("facilitators", "role-stays");
            }
        }
    }

    private Map<String, Set<String>> storedFacilitators(Set<String> cycleSlugs) {
        var facilitators = new HashMap<String, Set<String>>();
        stored(cycleSlugs)
                .forEach(
                        row ->
                                facilitators.put(
                                        String.valueOf(row.get(ID)),
                                        Set.copyOf(
                                                Shapes.parts(
                                                        String.valueOf(row.get("facilitators"))))));
        return facilitators;
    }

    @Override
    protected void write(List<Line> added, List<Line> changed, @Nullable Me by) {
        store.add(JsonRows.of(added));
        store.change(JsonRows.of(changed));
        References people = References.of(store.people());
        Map<String, DateRange> days = store.cycleDays();
        for (List<Line> lines : List.of(added, changed)) {
            for (Line line : lines) {
                people.identify(line, "facilitators", "facilitator_ids");
                for (String person : Shapes.parts(line.at("facilitator_ids"))) {
                    DateRange cycle = days.get(line.at("cycle"));
                    if (cycle != null) {
                        roles.give(
                                new PersonId(UUID.fromString(person)),
                                Role.FACILITATOR,
                                Scope.group(GroupId.of(line.at(ID))),
                                cycle,
                                by);
                    }
                }
            }
        }
    }
}
