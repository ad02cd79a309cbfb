package maillage.groups.exchange;

import static maillage.platform.exchange.Column.key;
import static maillage.platform.exchange.Column.optional;
import static maillage.platform.exchange.Column.required;
import static maillage.platform.exchange.Shapes.date;
import static maillage.platform.exchange.Shapes.flag;
import static maillage.platform.exchange.Shapes.known;
import static maillage.platform.exchange.Shapes.oneOf;
import static maillage.platform.exchange.Shapes.period;
import static maillage.platform.exchange.Shapes.several;
import static maillage.platform.exchange.Shapes.slug;
import static maillage.platform.exchange.Shapes.text;
import static maillage.platform.exchange.Shapes.whole;
import static maillage.platform.exchange.Shapes.zone;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import maillage.kernel.Me;
import maillage.platform.exchange.Column;
import maillage.platform.exchange.ExchangedList;
import maillage.platform.exchange.JsonRows;
import maillage.platform.exchange.Line;
import maillage.platform.exchange.Shape;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The years of the network with their rules: data, never constants. */
@Component
@Order(60)
class CycleList extends ExchangedList {
    static final Shape MEETING_KIND =
            oneOf(
                    "kick-off=plénière,rentrée,lancement du cycle",
                    "group=groupe,réunion de groupe",
                    "breakfast=petit déjeuner,petit-déjeuner",
                    "launch=lancement,soirée de lancement",
                    "other=autre");
    private static final Shape LANGUAGE = oneOf("fr=français", "en=anglais");
    private final CycleListStore store;

    CycleList(CycleListStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "cycles";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                key("slug", slug()).alias("clé", "key").example("2024"),
                required("name_fr", text(200)).alias("nom").example("Cycle 2024"),
                optional("name_en", text(200)).alias("nom anglais").example("Cycle 2024"),
                required("starts_on", date()).alias("début", "commence le").example("2024-01-08"),
                required("ends_on", date()).alias("fin", "finit le").example("2024-12-20"),
                optional("threshold", whole(1, 50)).alias("seuil").otherwise("2").example("2"),
                optional("unit", oneOf("organisation", "person=personne"))
                        .alias("unité")
                        .otherwise("organisation")
                        .example("organisation"),
                optional("counting_kinds", several(MEETING_KIND, 5))
                        .alias("réunions comptées")
                        .otherwise("breakfast|group|kick-off")
                        .example("kick-off|group|breakfast"),
                optional("remote_counts", flag())
                        .alias("la distance compte", "à distance")
                        .otherwise("yes")
                        .example("yes"),
                optional("notice", period()).alias("préavis").otherwise("P1M").example("P1M"),
                optional("points_meeting", whole(0, 1000))
                        .alias("points réunion")
                        .otherwise("10")
                        .example("10"),
                optional("points_deliverable", whole(0, 1000))
                        .alias("points livrable")
                        .otherwise("6")
                        .example("6"),
                optional("points_session", whole(0, 1000))
                        .alias("points séance")
                        .otherwise("8")
                        .example("8"),
                optional("points_room", whole(0, 1000))
                        .alias("points salle")
                        .otherwise("12")
                        .example("12"),
                optional("charter_version", known("charters", store.charters()))
                        .alias("version de la charte", "charte")
                        .example("2"),
                optional("state", oneOf("draft=brouillon", "open=ouvert", "closed=clos"))
                        .alias("état")
                        .otherwise("draft")
                        .example("closed"),
                optional("previous", slug()).alias("précédent").example("2023"),
                optional("time_zone", zone())
                        .alias("fuseau horaire", "fuseau")
                        .otherwise("Europe/Paris")
                        .example("Europe/Paris"),
                optional("languages", several(LANGUAGE, 2))
                        .alias("langues")
                        .otherwise("en|fr")
                        .example("fr|en"),
                optional("introduction_fr", text(4000))
                        .alias("introduction", "introduction française"),
                optional("introduction_en", text(4000)).alias("introduction anglaise"));
    }

    @Override
    protected List<Map<String, Object>> stored(@Nullable Set<String> slugs) {
        List<Map<String, Object>> rows = store.rows(array(slugs));
        rows.forEach(row -> row.put("notice", notice(row)));
        return rows;
    }

    private static String notice(Map<String, Object> row) {
        int months = ((Number) row.getOrDefault("notice_months", 0)).intValue();
        int days = ((Number) row.getOrDefault("notice_days", 0)).intValue();
        return Period.of(0, months, days).normalized().toString();
    }

    @Override
    protected void check(List<Line> lines) {
        Set<String> known = new java.util.HashSet<>(store.slugs());
        known.addAll(values(lines, "slug"));
        for (Line line : lines) {
            if (line.has("previous")
                    && (!known.contains(line.at("previous"))
                            || line.at("previous").equals(line.at("slug")))) {
                line.fault("previous", "unknown.cycles", "");
            }
            line.day("ends_on")
                    .filter(
                            end ->
                                    line.day("starts_on")
                                            .map(start -> !end.isAfter(start))
                                            .orElse(false))
                    .ifPresent(end -> line.fault("ends_on", "before", "starts_on"));
        }
    }

    @Override
    protected void write(List<Line> added, List<Line> changed, @Nullable Me by) {
        store.add(JsonRows.of(added));
        store.change(JsonRows.of(changed));
        store.follow(JsonRows.of(added));
        store.follow(JsonRows.of(changed));
    }
}
