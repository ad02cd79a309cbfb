package maillage.meetings.exchange;

import static maillage.platform.exchange.Column.key;
import static maillage.platform.exchange.Column.optional;
import static maillage.platform.exchange.Shapes.date;
import static maillage.platform.exchange.Shapes.known;
import static maillage.platform.exchange.Shapes.oneOf;
import static maillage.platform.exchange.Shapes.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import maillage.kernel.Me;
import maillage.platform.exchange.Column;
import maillage.platform.exchange.ExchangedList;
import maillage.platform.exchange.JsonRows;
import maillage.platform.exchange.Line;
import maillage.platform.exchange.References;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What someone took on at a meeting: a person or an organisation, by when, and what came of it. */
@Component
@Order(150)
class ActionList extends ExchangedList {
    private final RecordListStore store;
    private final AttendanceListStore people;
    private final VenueListStore organisations;

    ActionList(RecordListStore store, AttendanceListStore people, VenueListStore organisations) {
        this.store = store;
        this.people = people;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return "actions";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                key("meeting", known("meetings", store.meetings()))
                        .alias("réunion")
                        .example("2024-plenary"),
                key("text", text(500)).alias("texte", "action"),
                optional("person", References.of(people.people()).shape("people"))
                        .alias("personne", "qui")
                        .example("ines.maubert@toits.example"),
                optional("organisation", known("organisations", organisations.organisations()))
                        .alias("structure"),
                optional("due_on", date()).alias("échéance", "pour le").example("2024-03-12"),
                optional("state", oneOf("open=ouverte", "done=faite", "dropped=abandonnée"))
                        .alias("état")
                        .otherwise("open"),
                optional("state_on", date()).alias("état depuis"),
                optional("note", text(500)).alias("remarque"));
    }

    @Override
    protected List<Map<String, Object>> stored(@Nullable Set<String> meetings) {
        return store.actions(array(meetings));
    }

    @Override
    protected void check(List<Line> lines) {
        References known = References.of(people.people());
        for (Line line : lines) {
            known.identify(line, "person", "person_id");
            if (!line.has("person") && !line.has("organisation") && !line.isFaulty()) {
                line.fault("person", "action-owner");
            }
            if (!line.at("state").equals("open") && !line.has("state_on")) {
                line.fault("state_on", "required");
            }
            if (line.at("state").equals("open") && line.has("state_on")) {
                line.fault("state_on", "action-open");
            }
        }
    }

    @Override
    protected void write(List<Line> added, List<Line> changed, @Nullable Me by) {
        store.keepActions(JsonRows.of(changed));
        store.keepActions(JsonRows.of(added));
    }
}
