package maillage.network.exchange;

import static maillage.platform.exchange.Column.key;
import static maillage.platform.exchange.Column.optional;
import static maillage.platform.exchange.Column.required;
import static maillage.platform.exchange.Column.shown;
import static maillage.platform.exchange.Shapes.date;
import static maillage.platform.exchange.Shapes.known;
import static maillage.platform.exchange.Shapes.oneOf;
import static maillage.platform.exchange.Shapes.text;
import static maillage.platform.exchange.Shapes.whole;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import maillage.kernel.Me;
import maillage.platform.exchange.Column;
import maillage.platform.exchange.ExchangedList;
import maillage.platform.exchange.JsonRows;
import maillage.platform.exchange.Line;
import maillage.platform.exchange.References;
import maillage.platform.exchange.Spans;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who speaks for which organisation, from when to when. */
@Component
@Order(40)
class MandateList extends ExchangedList {
    private final MandateListStore store;
    private final PersonListStore people;

    MandateList(MandateListStore store, PersonListStore people) {
        this.store = store;
        this.people = people;
    }

    @Override
    public String kind() {
        return "mandates";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                key("organisation", known("organisations", store.organisations()))
                        .alias("structure", "clé de l’organisation")
                        .example("toits-de-l-ourse"),
                key("email", References.of(people.known()).shape("people"))
                        .alias("personne", "person", "courriel", "e-mail")
                        .example("ines.maubert@toits.example"),
                required(
                                "kind",
                                oneOf(
                                        "titular=titulaire",
                                        "alternate=suppléant,suppléante,suppléant·e,suppléance"))
                        .alias("qualité", "type")
                        .example("titular"),
                optional("function", text(150))
                        .alias("fonction", "poste")
                        .example("Directrice des programmes"),
                optional("level", whole(1, 3)).alias("niveau").otherwise("2").example("2"),
                key("from", date()).alias("depuis", "du", "début").example("2024-01-25"),
                optional("to", date()).alias("jusqu’au", "au", "fin"),
                shown("cited"));
    }

    @Override
    protected List<Map<String, Object>> stored(@Nullable Set<String> organisations) {
        return store.rows(array(organisations));
    }

    /**
     * A person holds one mandate at a time for an organisation, and it has one titular at a time.
     */
    @Override
    protected void check(List<Line> lines) {
        References known = References.of(people.known());
        lines.forEach(line -> known.identify(line, "email", "person_id"));
        var spans = new Spans("from", "to", "organisation", "email");
        List<Map<String, Object>> stored = stored(new HashSet<>(values(lines, "organisation")));
        spans.refuse(lines, stored);
        Set<String> inFile = new HashSet<>();
        lines.forEach(line -> inFile.add(line.at(ID)));
        new Spans("from", "to", "organisation")
                .refuse(
                        lines.stream()
                                .filter(line -> isTitular(line.at("kind")))
                                .filter(line -> !line.isFaulty("from"))
                                .toList(),
                        stored.stream()
                                .filter(row -> isTitular(String.valueOf(row.get("kind"))))
                                .filter(row -> !inFile.contains(String.valueOf(row.get(ID))))
                                .toList());
    }

    private static boolean isTitular(String kind) {
        return kind.equals("titular");
    }

    @Override
    protected void write(List<Line> added, List<Line> changed, @Nullable Me by) {
        store.change(JsonRows.of(changed));
        store.add(JsonRows.of(added), by == null ? null : by.person().value());
    }
}
