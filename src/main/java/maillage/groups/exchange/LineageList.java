package maillage.groups.exchange;

import static maillage.platform.exchange.Column.key;
import static maillage.platform.exchange.Column.required;
import static maillage.platform.exchange.Shapes.known;
import static maillage.platform.exchange.Shapes.oneOf;

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

/** What became of a group from one cycle to the next; a group is meant by cycle/group. */
@Component
@Order(75)
class LineageList extends ExchangedList {
    private final LineageListStore store;

    LineageList(LineageListStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "group-lineage";
    }

    @Override
    public List<Column> columns() {
        Set<String> groups = store.groups();
        return List.of(
                key("from", known("groups", groups))
                        .alias("de")
                        .example("2023/action-environnementale"),
                key("to", known("groups", groups))
                        .alias("vers")
                        .example("2024/initiatives-locales"),
                required(
                                "relation",
                                oneOf(
                                        "continues=continue",
                                        "merges=réunit",
                                        "splits=divise",
                                        "inspires=inspire"))
                        .alias("lien")
                        .example("merges"));
    }

    @Override
    protected List<Map<String, Object>> stored(@Nullable Set<String> from) {
        return store.rows(array(from));
    }

    @Override
    protected void check(List<Line> lines) {
        lines.stream()
                .filter(line -> line.has("to") && line.at("from").equals(line.at("to")))
                .forEach(line -> line.fault("to", "same-group"));
    }

    @Override
    protected void write(List<Line> added, List<Line> changed, @Nullable Me by) {
        store.keep(JsonRows.of(added));
        store.keep(JsonRows.of(changed));
    }
}
