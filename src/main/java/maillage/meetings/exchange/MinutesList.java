package maillage.meetings.exchange;

import static maillage.platform.exchange.Column.key;
import static maillage.platform.exchange.Column.optional;
import static maillage.platform.exchange.Column.required;
import static maillage.platform.exchange.Shapes.date;
import static maillage.platform.exchange.Shapes.known;
import static maillage.platform.exchange.Shapes.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import maillage.kernel.Me;
import maillage.platform.exchange.Column;
import maillage.platform.exchange.ExchangedList;
import maillage.platform.exchange.JsonRows;
import maillage.platform.exchange.Line;
import maillage.platform.exchange.References;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Minutes that were written before: the latest version of each meeting. What was written is
 * continued on its page, never by a list (docs/rules.md#r15).
 */
@Component
@Order(130)
class MinutesList extends ExchangedList {
    private final RecordListStore store;
    private final AttendanceListStore people;

    MinutesList(RecordListStore store, AttendanceListStore people) {
        this.store = store;
        this.people = people;
    }

    @Override
    public String kind() {
        return "minutes";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                key("meeting", known("meetings", store.meetings()))
                        .alias("réunion")
                        .example("2024-plenary"),
                required("text", text(200_000)).alias("texte", "compte rendu"),
                required("written_by", References.of(people.people()).shape("people"))
                        .alias("rédaction", "écrit par")
                        .example("maelle.treguide@passerelles.example"),
                required("written_on", date()).alias("écrit le").example("2024-01-30"),
                optional("published_on", date()).alias("publié le").example("2024-02-02"));
    }

    @Override
    protected List<Map<String, Object>> stored(@Nullable Set<String> meetings) {
        return store.minutes(array(meetings));
    }

    @Override
    protected void check(List<Line> lines) {
        References known = References.of(people.people());
        for (Line line : lines) {
            known.identify(line, "written_by", "writer_id");
            Stream.of("text", "written_by", "written_on", "published_on")
                    .filter(line::changes)
                    .forEach(column -> line.fault(column, "minutes-stay"));
            boolean early =
                    line.day("published_on").isPresent()
                            && line.day("written_on")
                                    .filter(line.day("published_on").get()::isBefore)
                                    .isPresent();
            if (early) {
                line.fault("published_on", "before", "written_on");
            }
        }
    }

    @Override
    protected void write(List<Line> added, List<Line> changed, @Nullable Me by) {
        store.addMinutes(JsonRows.of(added));
    }
}
