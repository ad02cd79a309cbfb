package maillage.groups.joining;

import static maillage.platform.exchange.Column.key;
import static maillage.platform.exchange.Column.optional;
import static maillage.platform.exchange.Column.required;
import static maillage.platform.exchange.Column.shown;
import static maillage.platform.exchange.Shapes.country;
import static maillage.platform.exchange.Shapes.date;
import static maillage.platform.exchange.Shapes.email;
import static maillage.platform.exchange.Shapes.flag;
import static maillage.platform.exchange.Shapes.known;
import static maillage.platform.exchange.Shapes.oneOf;
import static maillage.platform.exchange.Shapes.several;
import static maillage.platform.exchange.Shapes.slug;
import static maillage.platform.exchange.Shapes.text;
import static maillage.platform.exchange.Shapes.website;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

/**
 * Applications that came on paper or by mail, as the public form would have kept them: they wait
 * for the team's decision. What was received once is never changed by a list.
 */
@Component
@Order(85)
class ReceivedList extends ExchangedList {
    private static final List<String> ALTERNATE =
            List.of("alternate_given", "alternate_family", "alternate_email");
    private final ReceivedListStore store;

    ReceivedList(ReceivedListStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "applications";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                key("cycle", known("cycles", store.cycles())).example("2024"),
                key("organisation", text(150)).alias("structure").example("Les Toits de l’Ourse"),
                key("email", email())
                        .alias("courriel", "e-mail", "adresse électronique")
                        .example("ines.maubert@toits.example"),
                required("given", text(100)).alias("prénom", "given name").example("Inès"),
                required("family", text(100)).alias("nom", "family name").example("Maubert"),
                optional("function", text(150)).alias("fonction").example("Directrice"),
                required("sector", term("sector")).alias("secteur").example("ngo"),
                required("country", country()).alias("pays").example("FR"),
                optional("website", website()).alias("site", "site web"),
                optional("presentation", text(4000)).alias("présentation"),
                optional("expertise", text(300)).alias("expertises"),
                optional("axes", several(term("axis"), 3)),
                optional("sdgs", several(term("sdg"), 5)).alias("odd", "sdg").example("11|13"),
                required("groups", several(slug(), 50))
                        .alias("groupes")
                        .example("finance-solidaire"),
                optional("alternate_given", text(100)).alias("prénom suppléance"),
                optional("alternate_family", text(100)).alias("nom suppléance"),
                optional("alternate_email", email()).alias("courriel suppléance"),
                optional("alternate_function", text(150)).alias("fonction suppléance"),
                optional("charter", oneOf("now=maintenant,signée", "meeting=réunion"))
                        .alias("charte")
                        .otherwise("meeting"),
                optional("cited", flag()).alias("citée", "citation").otherwise("yes"),
                optional("language", oneOf("fr=français", "en=anglais,english"))
                        .alias("langue")
                        .otherwise("fr"),
                required("received_on", date()).alias("reçue le", "date").example("2026-04-02"),
                shown("state"));
    }

    @Override
    protected List<Map<String, Object>> stored(@Nullable Set<String> cycles) {
        return store.rows(array(cycles));
    }

    @Override
    protected void check(List<Line> lines) {
        Set<String> groups = store.groups(array(values(lines, "cycle")));
        for (Line line : lines) {
            for (String group : Shapes.parts(line.at("groups"))) {
                if (line.has("cycle") && !groups.contains(line.at("cycle") + "/" + group)) {
                    line.fault("groups", "unknown.groups", "");
                }
            }
            int words = ApplicationForm.words(line.at("presentation"));
            if (words > ApplicationForm.WORDS) {
                line.fault("presentation", "too-many-words", ApplicationForm.WORDS, words);
            }
            if (ALTERNATE.stream().anyMatch(line::has)) {
                ALTERNATE.stream()
                        .filter(column -> !line.has(column))
                        .forEach(column -> line.fault(column, "required"));
            }
            if (line.has("alternate_email")
                    && line.at("alternate_email").equals(line.at("email"))) {
                line.fault("alternate_email", "alternate-same");
            }
            columnsRead()
                    .filter(line::changes)
                    .forEach(column -> line.fault(column, "application-stays"));
        }
    }

    private Shape term(String taxonomy) {
        return oneOf(store.codes(taxonomy)).described("term");
    }

    private Stream<String> columnsRead() {
        return columns().stream()
                .filter(column -> !column.isKey() && column.use() != Column.Use.SHOWN)
                .map(Column::name);
    }

    @Override
    protected void write(List<Line> added, List<Line> changed, @Nullable Me by) {
        store.add(JsonRows.of(added));
    }
}
