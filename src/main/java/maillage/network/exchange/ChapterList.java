package maillage.network.exchange;

import static maillage.platform.exchange.Column.key;
import static maillage.platform.exchange.Column.optional;
import static maillage.platform.exchange.Column.required;
import static maillage.platform.exchange.Shapes.date;
import static maillage.platform.exchange.Shapes.several;
import static maillage.platform.exchange.Shapes.slug;
import static maillage.platform.exchange.Shapes.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import maillage.kernel.Me;
import maillage.platform.exchange.Column;
import maillage.platform.exchange.ExchangedList;
import maillage.platform.exchange.JsonRows;
import maillage.platform.exchange.Line;
import maillage.platform.exchange.Shape;
import maillage.platform.exchange.Shapes;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The countries and regions with groups of their own. */
@Component
@Order(10)
class ChapterList extends ExchangedList {
    private static final Shape LANGUAGE =
            written ->
                    written.matches("[a-zA-Z]{2,3}")
                            ? Shape.kept(written.toLowerCase(java.util.Locale.ROOT))
                            : Shape.wrong("language");
    private final ChapterListStore store;

    ChapterList(ChapterListStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "chapters";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                key("slug", slug()).alias("clé", "key").example("senegal"),
                required("name_fr", text(200)).alias("nom").example("Sénégal"),
                optional("name_en", text(200)).alias("nom anglais").example("Senegal"),
                optional("description_fr", text(2000))
                        .alias("description", "description française"),
                optional("description_en", text(2000)).alias("description anglaise"),
                required("country", Shapes.country()).alias("pays").example("SN"),
                required("time_zone", Shapes.zone())
                        .alias("fuseau horaire", "fuseau")
                        .example("Africa/Dakar"),
                required("languages", several(LANGUAGE, 10)).alias("langues").example("fr|wo"),
                required("opened_on", date())
                        .alias("ouverte le", "ouverture")
                        .example("2018-03-01"),
                optional("closed_on", date()).alias("fermée le", "fermeture"));
    }

    @Override
    protected List<Map<String, Object>> stored(@Nullable Set<String> slugs) {
        return store.rows(array(slugs));
    }

    @Override
    protected void check(List<Line> lines) {
        for (Line line : lines) {
            line.day("closed_on")
                    .filter(closed -> line.day("opened_on").map(closed::isBefore).orElse(false))
                    .ifPresent(closed -> line.fault("closed_on", "before", "opened_on"));
        }
    }

    @Override
    protected void write(List<Line> added, List<Line> changed, @Nullable Me by) {
        store.keep(JsonRows.of(added));
        store.keep(JsonRows.of(changed));
    }
}
