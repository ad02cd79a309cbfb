package maillage.network.exchange;

import static maillage.platform.exchange.Column.key;
import static maillage.platform.exchange.Column.optional;
import static maillage.platform.exchange.Column.required;
import static maillage.platform.exchange.Shapes.date;
import static maillage.platform.exchange.Shapes.flag;
import static maillage.platform.exchange.Shapes.known;

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
 * Who accepted which version of the charter for which organisation; what was accepted is never
 * changed (docs/rules.md#r9).
 */
@Component
@Order(45)
class AcceptanceList extends ExchangedList {
    private final CharterListStore store;
    private final MandateListStore organisations;
    private final PersonListStore people;

    AcceptanceList(CharterListStore store, MandateListStore organisations, PersonListStore people) {
        this.store = store;
        this.organisations = organisations;
        this.people = people;
    }

    @Override
    public String kind() {
        return "charter-acceptances";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                key("version", known("charters", store.published())).example("3"),
                key("organisation", known("organisations", organisations.organisations()))
                        .alias("structure")
                        .example("toits-de-l-ourse"),
                key("email", References.of(people.known()).shape("people"))
                        .alias("personne", "person", "courriel", "e-mail")
                        .example("ines.maubert@toits.example"),
                required("accepted_on", date()).alias("acceptée le", "date").example("2026-01-22"),
                optional("cited", flag())
                        .alias("citée", "citation", "cité")
                        .otherwise("yes")
                        .example("yes"));
    }

    @Override
    protected List<Map<String, Object>> stored(@Nullable Set<String> versions) {
        return store.acceptances(array(versions));
    }

    @Override
    protected void check(List<Line> lines) {
        References known = References.of(people.known());
        for (Line line : lines) {
            known.identify(line, "email", "person_id");
            Stream.of("accepted_on", "cited")
                    .filter(line::changes)
                    .forEach(name -> line.fault(name, "acceptance-stays"));
        }
    }

    @Override
    protected void write(List<Line> added, List<Line> changed, @Nullable Me by) {
        store.accept(JsonRows.of(added), by == null ? null : by.person().value());
    }
}
