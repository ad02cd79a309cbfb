package maillage.network.exchange;

import static maillage.platform.exchange.Column.key;
import static maillage.platform.exchange.Column.optional;
import static maillage.platform.exchange.Column.required;
import static maillage.platform.exchange.Shapes.date;
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

/** The versions of the charter; one that was accepted stays as it is (docs/rules.md#r9). */
@Component
@Order(15)
class CharterList extends ExchangedList {
    private final CharterListStore store;

    CharterList(CharterListStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "charters";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                key("version", whole(1, 9999)).example("3"),
                required("title_fr", text(300))
                        .alias("titre", "titre français")
                        .example("Charte des engagements réciproques"),
                optional("title_en", text(300))
                        .alias("titre anglais")
                        .example("Charter of mutual commitments"),
                required("text_fr", text(30_000)).alias("texte", "texte français"),
                optional("text_en", text(30_000)).alias("texte anglais"),
                optional("published_on", date())
                        .alias("publiée le", "publication")
                        .example("2025-11-20"));
    }

    @Override
    protected List<Map<String, Object>> stored(@Nullable Set<String> versions) {
        return store.rows(array(versions));
    }

    @Override
    protected void check(List<Line> lines) {
        Set<String> accepted = store.accepted();
        List<String> names = columns().stream().map(Column::name).toList();
        for (Line line : lines) {
            if (accepted.contains(line.at("version"))) {
                names.stream()
                        .filter(line::changes)
                        .forEach(name -> line.fault(name, "charter-accepted"));
            }
        }
    }

    @Override
    protected void write(List<Line> added, List<Line> changed, @Nullable Me by) {
        store.keep(JsonRows.of(added));
        store.keep(JsonRows.of(changed));
    }
}
