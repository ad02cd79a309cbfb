package maillage.themes.exchange;

import static maillage.platform.exchange.Column.key;
import static maillage.platform.exchange.Column.optional;
import static maillage.platform.exchange.Column.required;
import static maillage.platform.exchange.Shapes.date;
import static maillage.platform.exchange.Shapes.known;
import static maillage.platform.exchange.Shapes.oneOf;
import static maillage.platform.exchange.Shapes.slug;
import static maillage.platform.exchange.Shapes.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import maillage.kernel.Me;
import maillage.platform.exchange.Column;
import maillage.platform.exchange.ExchangedList;
import maillage.platform.exchange.JsonRows;
import maillage.platform.exchange.Line;
import maillage.themes.PhaseKind;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Questions put to a cycle or a group, with the days of their phases, the last one included. Those
 * that are put for an edition of a forum stay out: lists of editions come after this one.
 */
@Component
@Order(160)
class ConsultationList extends ExchangedList {
    private final ConsultationListStore store;

    ConsultationList(ConsultationListStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "consultations";
    }

    @Override
    public List<Column> columns() {
        var columns =
                new ArrayList<>(
                        List.of(
                                key("slug", slug()).example("themes-2024"),
                                required("cycle", known("cycles", store.cycles())).example("2024"),
                                optional("group", slug()).alias("groupe"),
                                required("title_fr", text(150)).alias("titre", "intitulé"),
                                optional("title_en", text(150)).alias("titre anglais"),
                                optional("introduction_fr", text(4000)).alias("présentation"),
                                optional("introduction_en", text(4000))
                                        .alias("présentation anglaise"),
                                optional(
                                                "state",
                                                oneOf(
                                                        "draft=en préparation,brouillon",
                                                        "open=ouverte",
                                                        "closed=close,fermée"))
                                        .alias("état")
                                        .otherwise("draft")));
        for (PhaseKind kind : PhaseKind.values()) {
            columns.add(optional(kind.code() + "_from", date()));
            columns.add(optional(kind.code() + "_to", date()));
        }
        return List.copyOf(columns);
    }

    @Override
    protected List<Map<String, Object>> stored(@Nullable Set<String> slugs) {
        return store.rows(array(slugs));
    }

    @Override
    protected void check(List<Line> lines) {
        Set<String> groups = store.groups();
        Set<String> ofEditions = store.ofEditions();
        for (Line line : lines) {
            if (ofEditions.contains(line.at("slug"))) {
                line.fault("slug", "of-edition");
            }
            if (line.has("group")
                    && line.has("cycle")
                    && !groups.contains(line.at("cycle") + "/" + line.at("group"))) {
                line.fault("group", "unknown.groups", "");
            }
            checkPhases(line);
        }
    }

    /** Both days or none; each phase begins after the one before. */
    private static void checkPhases(Line line) {
        LocalDate before = LocalDate.MIN;
        String last = "";
        for (PhaseKind kind : PhaseKind.values()) {
            String from = kind.code() + "_from";
            String to = kind.code() + "_to";
            if (line.has(from) != line.has(to)) {
                line.fault(line.has(from) ? to : from, "required");
            } else if (line.has(from) && !line.isFaulty(from) && !line.isFaulty(to)) {
                LocalDate first = line.day(from).orElseThrow();
                if (line.day(to).orElseThrow().isBefore(first)) {
                    line.fault(to, "before", from);
                } else if (!first.isAfter(before)) {
                    line.fault(from, "before", last);
                }
                before = line.day(to).orElseThrow();
                last = to;
            }
        }
    }

    @Override
    protected void write(List<Line> added, List<Line> changed, @Nullable Me by) {
        store.keep(JsonRows.of(changed), by == null ? null : by.person().value());
        store.keep(JsonRows.of(added), by == null ? null : by.person().value());
    }
}
