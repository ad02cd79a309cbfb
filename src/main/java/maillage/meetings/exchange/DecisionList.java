package maillage.meetings.exchange;

import static maillage.platform.exchange.Column.key;
import static maillage.platform.exchange.Column.required;
import static maillage.platform.exchange.Shapes.known;
import static maillage.platform.exchange.Shapes.text;
import static maillage.platform.exchange.Shapes.whole;

import java.util.HashMap;
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

/** What meetings decided, numbered within the group that decided it. */
@Component
@Order(140)
class DecisionList extends ExchangedList {
    private final RecordListStore store;

    DecisionList(RecordListStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "decisions";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                key("meeting", known("meetings", store.meetings()))
                        .alias("réunion")
                        .example("2024-plenary"),
                key("number", whole(1, 100_000)).alias("numéro", "n°").example("1"),
                required("text", text(2000)).alias("texte", "décision"));
    }

    @Override
    protected List<Map<String, Object>> stored(@Nullable Set<String> meetings) {
        return store.decisions(array(meetings));
    }

    @Override
    protected void check(List<Line> lines) {
        Map<String, String> hosts = store.hosts();
        var meetings = new HashMap<String, String>();
        store.decisionNumbers()
                .forEach(one -> meetings.put(one.host() + " " + one.number(), one.meeting()));
        for (Line line : lines) {
            String host = hosts.get(line.at("meeting"));
            if (host != null && line.has("number")) {
                String first =
                        meetings.putIfAbsent(host + " " + line.at("number"), line.at("meeting"));
                if (first != null && !first.equals(line.at("meeting"))) {
                    line.fault("number", "decision-taken", first);
                }
            }
        }
    }

    @Override
    protected void write(List<Line> added, List<Line> changed, @Nullable Me by) {
        store.keepDecisions(JsonRows.of(changed), by == null ? null : by.person().value());
        store.keepDecisions(JsonRows.of(added), by == null ? null : by.person().value());
    }
}
