package maillage.forum.exchange;

import static maillage.platform.exchange.Column.key;
import static maillage.platform.exchange.Column.optional;
import static maillage.platform.exchange.Column.required;
import static maillage.platform.exchange.Shapes.country;
import static maillage.platform.exchange.Shapes.date;
import static maillage.platform.exchange.Shapes.known;
import static maillage.platform.exchange.Shapes.oneOf;
import static maillage.platform.exchange.Shapes.slug;
import static maillage.platform.exchange.Shapes.text;
import static maillage.platform.exchange.Shapes.whole;
import static maillage.platform.exchange.Shapes.zone;

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

/** Editions of the World Forum and of those of countries. */
@Component
@Order(155)
class EditionList extends ExchangedList {
    private static final int LONGEST = 31;
    private final EditionListStore store;

    EditionList(EditionListStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "editions";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                key("slug", slug()).example("forum-mondial-2026"),
                required("cycle", known("cycles", store.cycles())).example("2024"),
                optional("chapter", known("chapters", store.chapters()))
                        .alias("plateforme nationale", "plateforme"),
                required("name_fr", text(150)).alias("nom").example("Forum mondial 2026"),
                optional("name_en", text(150)).alias("nom anglais"),
                optional("line_fr", text(400)).alias("ligne éditoriale"),
                optional("line_en", text(400)).alias("ligne éditoriale anglaise"),
                required("starts_on", date()).alias("premier jour").example("2026-09-10"),
                required("ends_on", date()).alias("dernier jour").example("2026-09-11"),
                required("town", text(100)).alias("ville").example("Paris"),
                required("country", country()).alias("pays").example("FR"),
                optional("time_zone", zone()).alias("fuseau horaire").otherwise("Europe/Paris"),
                optional("capacity", whole(1, 100_000)).alias("capacité"),
                optional(
                                "state",
                                oneOf(
                                        "draft=en préparation,brouillon",
                                        "announced=annoncée",
                                        "cancelled=annulée"))
                        .alias("état")
                        .otherwise("draft"));
    }

    @Override
    protected List<Map<String, Object>> stored(@Nullable Set<String> slugs) {
        return store.rows(array(slugs));
    }

    @Override
    protected void check(List<Line> lines) {
        for (Line line : lines) {
            if (line.isFaulty("starts_on") || line.isFaulty("ends_on")) {
                continue;
            }
            line.day("starts_on")
                    .ifPresent(
                            first ->
                                    line.day("ends_on")
                                            .ifPresent(
                                                    last -> {
                                                        if (last.isBefore(first)) {
                                                            line.fault(
                                                                    "ends_on",
                                                                    "before",
                                                                    "starts_on");
                                                        } else if (!last.isBefore(
                                                                first.plusDays(LONGEST))) {
                                                            line.fault("ends_on", "too-long-event");
                                                        }
                                                    }));
        }
    }

    @Override
    protected void write(List<Line> added, List<Line> changed, @Nullable Me by) {
        store.keep(JsonRows.of(changed));
        store.keep(JsonRows.of(added));
    }
}
