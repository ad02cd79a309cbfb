package maillage.groups.exchange;

import static maillage.platform.exchange.Column.key;
import static maillage.platform.exchange.Column.optional;
import static maillage.platform.exchange.Column.required;
import static maillage.platform.exchange.Shapes.flag;
import static maillage.platform.exchange.Shapes.known;
import static maillage.platform.exchange.Shapes.oneOf;
import static maillage.platform.exchange.Shapes.text;
import static maillage.platform.exchange.Shapes.whole;

import java.util.List;
import java.util.Map;
import java.util.Set;
import maillage.kernel.Me;
import maillage.platform.exchange.Column;
import maillage.platform.exchange.ExchangedList;
import maillage.platform.exchange.JsonRows;
import maillage.platform.exchange.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a standing gives in each cycle (docs/rules.md#r2). */
@Component
@Order(65)
class EntitlementList extends ExchangedList {
    private final EntitlementListStore store;
    private final CycleListStore cycles;

    EntitlementList(EntitlementListStore store, CycleListStore cycles) {
        this.store = store;
        this.cycles = cycles;
    }

    @Override
    public String kind() {
        return "entitlements";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                key("cycle", known("cycles", cycles.slugs())).example("2024"),
                key("position", whole(1, 100)).alias("rang").example("1"),
                required("standing", oneOf("registered=inscrit,inscrite", "active=actif,active"))
                        .alias("statut")
                        .example("registered"),
                required(
                                "kind",
                                oneOf(
                                        "forum-entry=entrée au forum",
                                        "event-entry=entrée aux événements",
                                        "visibility=visibilité",
                                        "citation",
                                        "support=appui",
                                        "priority=priorité",
                                        "other=autre"))
                        .alias("type", "contrepartie")
                        .example("forum-entry"),
                optional("quantity", whole(1, 1000)).alias("quantité", "nombre").example("1"),
                required("name_fr", text(200)).alias("nom").example("Une entrée au Forum mondial"),
                optional("name_en", text(200)).alias("nom anglais"),
                optional("condition_fr", text(1000)).alias("condition"),
                optional("condition_en", text(1000)).alias("condition anglaise"),
                optional("while_seats_last", flag())
                        .alias("dans la limite des places")
                        .otherwise("no")
                        .example("no"),
                optional("by_involvement", flag())
                        .alias("priorité aux plus impliqués")
                        .otherwise("no")
                        .example("no"));
    }

    @Override
    protected List<Map<String, Object>> stored(@Nullable Set<String> cycleSlugs) {
        return store.rows(array(cycleSlugs));
    }

    @Override
    protected void write(List<Line> added, List<Line> changed, @Nullable Me by) {
        store.keep(JsonRows.of(changed));
        store.keep(JsonRows.of(added));
    }
}
