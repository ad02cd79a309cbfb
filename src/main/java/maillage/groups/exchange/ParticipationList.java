package maillage.groups.exchange;

import static maillage.platform.exchange.Column.key;
import static maillage.platform.exchange.Column.optional;
import static maillage.platform.exchange.Column.shown;
import static maillage.platform.exchange.Shapes.date;
import static maillage.platform.exchange.Shapes.known;
import static maillage.platform.exchange.Shapes.several;
import static maillage.platform.exchange.Shapes.slug;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import maillage.kernel.DateRange;
import maillage.kernel.Me;
import maillage.platform.exchange.Column;
import maillage.platform.exchange.ExchangedList;
import maillage.platform.exchange.JsonRows;
import maillage.platform.exchange.Line;
import maillage.platform.exchange.References;
import maillage.platform.exchange.Shape;
import maillage.platform.exchange.Shapes;
import maillage.platform.exchange.Spans;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Which organisation sits in which group, from when to when, and whom it sends; with nobody named,
 * everyone with a mandate.
 */
@Component
@Order(80)
class ParticipationList extends ExchangedList {
    private final ParticipationListStore store;
    private final CycleListStore cycles;
    private final GroupListStore groups;

    ParticipationList(ParticipationListStore store, CycleListStore cycles, GroupListStore groups) {
        this.store = store;
        this.cycles = cycles;
        this.groups = groups;
    }

    @Override
    public String kind() {
        return "participations";
    }

    @Override
    public List<Column> columns() {
        Shape people = several(References.of(groups.people()).shape("people"), 10);
        return List.of(
                key("cycle", known("cycles", cycles.slugs())).example("2024"),
                key("group", slug()).alias("groupe").example("finance-solidaire"),
                key("organisation", known("organisations", groups.organisations()))
                        .alias("structure")
                        .example("toits-de-l-ourse"),
                optional("titular", people)
                        .alias("titulaire")
                        .example("ines.maubert@toits.example"),
                optional("alternate", people)
                        .alias("suppléant", "suppléante", "suppléant·e")
                        .example("bastien.corvelo@toits.example"),
                key("from", date()).alias("depuis", "du", "début").example("2024-01-25"),
                optional("to", date()).alias("jusqu’au", "au", "fin"),
                shown("cited"));
    }

    @Override
    protected List<Map<String, Object>> stored(@Nullable Set<String> cycleSlugs) {
        return store.rows(array(cycleSlugs));
    }

    @Override
    protected void check(List<Line> lines) {
        Set<String> known = store.groups();
        References people = References.of(groups.people());
        var mandates = new HashMap<String, List<DateRange>>();
        store.mandates(array(values(lines, "organisation")))
                .forEach(
                        held ->
                                mandates.computeIfAbsent(
                                                held.key(), any -> new java.util.ArrayList<>())
                                        .add(held.valid()));
        for (Line line : lines) {
            if (line.has("cycle")
                    && line.has("group")
                    && !known.contains(line.at("cycle") + "/" + line.at("group"))) {
                line.fault("group", "unknown.groups", "");
            }
            people.identify(line, "titular", "titular_ids");
            people.identify(line, "alternate", "alternate_ids");
            if (!line.isFaulty()) {
                refuseWithoutMandate(line, "titular", mandates);
                refuseWithoutMandate(line, "alternate", mandates);
            }
        }
        new Spans("from", "to", "cycle", "group", "organisation")
                .refuse(lines, stored(values(lines, "cycle")));
    }

    private static void refuseWithoutMandate(
            Line line, String kind, Map<String, List<DateRange>> mandates) {
        var from = line.day("from").orElseThrow();
        var to = line.day("to").orElse(null);
        if (to != null && to.isBefore(from)) {
            return;
        }
        var seat = new DateRange(from, to);
        for (String person : Shapes.parts(line.at(kind + "_ids"))) {
            boolean held =
                    mandates
                            .getOrDefault(
                                    line.at("organisation") + " " + person + " " + kind, List.of())
                            .stream()
                            .anyMatch(seat::overlaps);
            if (!held) {
                line.fault(kind, "no-mandate." + kind);
            }
        }
    }

    @Override
    protected void write(List<Line> added, List<Line> changed, @Nullable Me by) {
        store.change(JsonRows.of(changed));
        store.add(JsonRows.of(added));
    }
}
