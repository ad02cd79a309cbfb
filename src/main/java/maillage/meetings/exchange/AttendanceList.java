package maillage.meetings.exchange;

import static maillage.platform.exchange.Column.key;
import static maillage.platform.exchange.Column.optional;
import static maillage.platform.exchange.Column.required;
import static maillage.platform.exchange.Column.shown;
import static maillage.platform.exchange.Shapes.known;
import static maillage.platform.exchange.Shapes.oneOf;

import java.util.HashMap;
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

/**
 * Who came to which meeting, each for one organisation and by a mandate in force that day
 * (docs/rules.md#r1, r7).
 */
@Component
@Order(110)
class AttendanceList extends ExchangedList {
    private final AttendanceListStore store;
    private final VenueListStore organisations;

    AttendanceList(AttendanceListStore store, VenueListStore organisations) {
        this.store = store;
        this.organisations = organisations;
    }

    @Override
    public String kind() {
        return "attendances";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                key("meeting", known("meetings", store.meetings().keySet()))
                        .alias("réunion", "clé de la réunion")
                        .example("2024-plenary"),
                key("person", References.of(store.people()).shape("people"))
                        .alias("personne", "email", "courriel", "e-mail", "nom", "name")
                        .example("ines.maubert@toits.example"),
                required("organisation", known("organisations", organisations.organisations()))
                        .alias("structure")
                        .example("toits-de-l-ourse"),
                optional(
                                "capacity",
                                oneOf(
                                        "titular=titulaire",
                                        "alternate=suppléant,suppléante,suppléant·e",
                                        "walk-in=sans inscription"))
                        .alias("qualité")
                        .example("titular"),
                optional(
                                "mode",
                                oneOf(
                                        "on-site=sur place,présentiel",
                                        "remote=à distance,distanciel,visio"))
                        .alias("présence")
                        .otherwise("on-site")
                        .example("on-site"),
                shown("cited"));
    }

    @Override
    protected List<Map<String, Object>> stored(@Nullable Set<String> meetings) {
        return store.rows(array(meetings));
    }

    @Override
    protected void check(List<Line> lines) {
        Map<String, AttendanceListStore.On> meetings = store.meetings();
        References people = References.of(store.people());
        var mandates = new HashMap<String, List<AttendanceListStore.Held>>();
        store.mandates(array(values(lines, "organisation")))
                .forEach(
                        held ->
                                mandates.computeIfAbsent(
                                                held.who(), any -> new java.util.ArrayList<>())
                                        .add(held));
        for (Line line : lines) {
            people.identify(line, "person", "person_id");
            AttendanceListStore.On on = meetings.get(line.at("meeting"));
            if (on == null || !line.has("organisation") || !line.has("person_id")) {
                continue;
            }
            if (!on.mayHavePresences()) {
                line.fault("meeting", "meeting-not-held");
                continue;
            }
            mandates
                    .getOrDefault(line.at("organisation") + " " + line.at("person_id"), List.of())
                    .stream()
                    .filter(held -> held.covers(on))
                    .findFirst()
                    .ifPresentOrElse(
                            held -> {
                                line.keep("mandate_id", held.id());
                                if (!line.has("capacity") && !line.isFaulty("capacity")) {
                                    line.keep("capacity", held.kind());
                                }
                            },
                            () -> line.fault("person", "no-mandate.day", on.day().toString()));
        }
    }

    @Override
    protected void write(List<Line> added, List<Line> changed, @Nullable Me by) {
        store.say(by == null ? "" : by.person().toString());
        store.keep(JsonRows.of(changed), by == null ? null : by.person().value());
        store.keep(JsonRows.of(added), by == null ? null : by.person().value());
    }
}
