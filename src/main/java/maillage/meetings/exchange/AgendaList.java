package maillage.meetings.exchange;

import static maillage.platform.exchange.Column.key;
import static maillage.platform.exchange.Column.optional;
import static maillage.platform.exchange.Column.required;
import static maillage.platform.exchange.Shapes.known;
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

/** The timed items of agendas, by meeting and place in the order. */
@Component
@Order(120)
class AgendaList extends ExchangedList {
    private final RecordListStore store;

    AgendaList(RecordListStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "agendas";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                key("meeting", known("meetings", store.meetings()))
                        .alias("réunion")
                        .example("2024-plenary"),
                key("position", whole(1, 100)).alias("ordre", "n°").example("1"),
                required("title", text(200)).alias("intitulé", "point").example("Tour de table"),
                required("minutes", whole(0, 600)).alias("durée").example("20"),
                optional("led_by", text(200)).alias("mené par").example("Maëlle Tréguidé"));
    }

    @Override
    protected List<Map<String, Object>> stored(@Nullable Set<String> meetings) {
        return store.agendas(array(meetings));
    }

    @Override
    protected void write(List<Line> added, List<Line> changed, @Nullable Me by) {
        store.keepItems(JsonRows.of(changed));
        store.keepItems(JsonRows.of(added));
    }
}
