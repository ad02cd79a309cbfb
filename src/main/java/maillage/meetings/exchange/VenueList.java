package maillage.meetings.exchange;

import static maillage.platform.exchange.Column.key;
import static maillage.platform.exchange.Column.optional;
import static maillage.platform.exchange.Column.required;
import static maillage.platform.exchange.Column.shown;
import static maillage.platform.exchange.Shapes.country;
import static maillage.platform.exchange.Shapes.flag;
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

/** The rooms that organisations lend. */
@Component
@Order(90)
class VenueList extends ExchangedList {
    private final VenueListStore store;

    VenueList(VenueListStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "venue-offers";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                key("organisation", known("organisations", store.organisations()))
                        .alias("structure")
                        .example("universite-des-trois-ponts"),
                key("name", text(150)).alias("nom", "salle").example("Amphithéâtre Lise-Ormeau"),
                required("address", text(300)).alias("adresse").example("12 rue du Bief"),
                required("town", text(100)).alias("ville", "commune").example("Paris"),
                required("country", country()).alias("pays").example("FR"),
                required("capacity", whole(1, 10_000)).alias("capacité", "places").example("48"),
                optional("step_free", flag())
                        .alias("de plain-pied", "accès de plain-pied")
                        .otherwise("no")
                        .example("yes"),
                optional("hearing_loop", flag())
                        .alias("boucle magnétique")
                        .otherwise("no")
                        .example("yes"),
                optional("video", flag())
                        .alias("visioconférence", "visio")
                        .otherwise("no")
                        .example("yes"),
                optional("equipment", text(500)).alias("équipement").example("écran, micro"),
                optional("availability", text(500))
                        .alias("disponibilité")
                        .example("les mardis et jeudis"),
                shown("cited"));
    }

    @Override
    protected List<Map<String, Object>> stored(@Nullable Set<String> organisations) {
        return store.rows(array(organisations));
    }

    @Override
    protected void write(List<Line> added, List<Line> changed, @Nullable Me by) {
        store.keep(JsonRows.of(added));
        store.keep(JsonRows.of(changed));
    }
}
