package maillage.themes.exchange;

import static maillage.platform.exchange.Column.key;
import static maillage.platform.exchange.Column.optional;
import static maillage.platform.exchange.Column.required;
import static maillage.platform.exchange.Column.shown;
import static maillage.platform.exchange.Shapes.date;
import static maillage.platform.exchange.Shapes.known;
import static maillage.platform.exchange.Shapes.oneOf;
import static maillage.platform.exchange.Shapes.several;
import static maillage.platform.exchange.Shapes.text;
import static maillage.platform.exchange.Shapes.whole;

import java.time.LocalDate;
import java.util.HashMap;
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
import maillage.platform.exchange.Shapes;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Proposals that were published, with whose they are. What was published once is continued on its
 * page, never by a list: its text is its authors'.
 */
@Component
@Order(170)
class ProposalList extends ExchangedList {
    /** Those for whom someone signed beside the first author. */
    private static final List<String> SIGNED = List.of("other_authors", "co_signers");

    private final ProposalListStore store;

    ProposalList(ProposalListStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "proposals";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                key("consultation", known("consultations", store.consultations()))
                        .example("themes-2024"),
                key("number", whole(1, 100_000)).alias("numéro", "n°").example("1"),
                required("title", text(150)).alias("titre"),
                optional("question", text(500)),
                optional("why_now", text(2000)).alias("pourquoi maintenant"),
                optional("produces", text(1000)).alias("ce qui en sortirait"),
                optional("territories", text(300)).alias("territoires"),
                optional("sdgs", several(whole(1, 17), 5)).alias("odd").example("11|13"),
                optional("axes", several(oneOf(store.codes("axis")).described("term"), 3)),
                optional("sectors", several(oneOf(store.codes("sector")).described("term"), 20))
                        .alias("secteurs"),
                optional("language", oneOf("fr=français", "en=anglais,english"))
                        .alias("langue")
                        .otherwise("fr"),
                required("written_by", References.of(store.people()).shape("people"))
                        .alias("écrite par")
                        .example("ines.maubert@toits.example"),
                optional("organisation", known("organisations", store.organisations()))
                        .alias("structure"),
                optional(
                                "other_authors",
                                several(known("organisations", store.organisations()), 300))
                        .alias("autres auteurs"),
                optional("co_signers", several(known("organisations", store.organisations()), 300))
                        .alias("soutenue par", "soutiens")
                        .example("radio-peniche|nordvind-fund"),
                required("published_on", date()).alias("publiée le").example("2024-01-12"),
                shown("state"));
    }

    @Override
    protected List<Map<String, Object>> stored(@Nullable Set<String> slugs) {
        return store.rows(array(slugs));
    }

    @Override
    protected void check(List<Line> lines) {
        References people = References.of(store.people());
        var mandates = new HashMap<String, List<ProposalListStore.Held>>();
        var organisations = new HashSet<>(values(lines, "organisation"));
        lines.forEach(
                line ->
                        SIGNED.forEach(
                                column -> organisations.addAll(Shapes.parts(line.at(column)))));
        store.mandates(array(organisations))
                .forEach(
                        held ->
                                mandates.computeIfAbsent(
                                                held.key(), any -> new java.util.ArrayList<>())
                                        .add(held));
        for (Line line : lines) {
            people.identify(line, "written_by", "writer_id");
            columns().stream()
                    .filter(column -> !column.isKey() && column.use() != Column.Use.SHOWN)
                    .map(Column::name)
                    .filter(line::changes)
                    .forEach(column -> line.fault(column, "proposal-stays"));
            if (line.isNew()
                    && line.has("organisation")
                    && line.has("writer_id")
                    && line.day("published_on").isPresent()
                    && mandates
                            .getOrDefault(
                                    line.at("organisation") + " " + line.at("writer_id"), List.of())
                            .stream()
                            .noneMatch(
                                    held ->
                                            held.valid()
                                                    .contains(
                                                            line.day("published_on")
                                                                    .orElseThrow()))) {
                line.fault("written_by", "no-mandate.day", line.at("published_on"));
            }
            if (line.isNew()) {
                SIGNED.forEach(column -> checkSigners(line, column, mandates));
            }
        }
    }

    /** Someone signed for each, that day; and not beside one's own proposal. */
    private static void checkSigners(
            Line line, String column, Map<String, List<ProposalListStore.Held>> mandates) {
        if (line.isFaulty(column) || line.day("published_on").isEmpty()) {
            return;
        }
        LocalDate on = line.day("published_on").orElseThrow();
        for (String signer : Shapes.parts(line.at(column))) {
            if (signer.equals(line.at("organisation"))
                    || (column.equals("co_signers")
                            && Shapes.parts(line.at("other_authors")).contains(signer))) {
                line.fault(column, "author-signs", signer);
            } else if (mandates.entrySet().stream()
                    .filter(held -> held.getKey().startsWith(signer + " "))
                    .flatMap(held -> held.getValue().stream())
                    .noneMatch(held -> held.valid().contains(on))) {
                line.fault(column, "no-mandate.signer", signer, on);
            }
        }
    }

    @Override
    protected void write(List<Line> added, List<Line> changed, @Nullable Me by) {
        store.add(JsonRows.of(added));
    }
}
