package maillage.meetings.exchange;

import static maillage.platform.exchange.Column.key;
import static maillage.platform.exchange.Column.optional;
import static maillage.platform.exchange.Column.required;
import static maillage.platform.exchange.Shapes.date;
import static maillage.platform.exchange.Shapes.dateTime;
import static maillage.platform.exchange.Shapes.oneOf;
import static maillage.platform.exchange.Shapes.slug;
import static maillage.platform.exchange.Shapes.text;
import static maillage.platform.exchange.Shapes.whole;
import static maillage.platform.exchange.Shapes.zone;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import maillage.kernel.Me;
import maillage.meetings.Host;
import maillage.meetings.HostNames;
import maillage.platform.exchange.Column;
import maillage.platform.exchange.ExchangedList;
import maillage.platform.exchange.JsonRows;
import maillage.platform.exchange.Line;
import maillage.platform.exchange.Shape;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Meetings of groups, and of a whole cycle where no group is named. Their key is that of their
 * calendar entry, for good.
 */
@Component
@Order(100)
class MeetingList extends ExchangedList {
    private static final Shape KEY =
            written ->
                    written.matches("[A-Za-z0-9][A-Za-z0-9@._-]{0,150}")
                            ? Shape.kept(written)
                            : Shape.wrong("meeting-key");
    private static final Shape LINK =
            written ->
                    written.matches("https://\\S{1,490}")
                            ? Shape.kept(written)
                            : Shape.wrong("https");
    private final MeetingListStore store;
    private final ObjectProvider<HostNames> names;

    MeetingList(MeetingListStore store, ObjectProvider<HostNames> names) {
        this.store = store;
        this.names = names;
    }

    @Override
    public String kind() {
        return "meetings";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                key("key", KEY.described("text")).alias("clé", "uid").example("2024-plenary"),
                required("cycle", slug()).example("2024"),
                optional("group", slug()).alias("groupe").example("finance-solidaire"),
                required(
                                "kind",
                                oneOf(
                                        "kick-off=plénière,rentrée",
                                        "group=réunion de groupe,groupe",
                                        "breakfast=petit déjeuner,petit-déjeuner",
                                        "launch=lancement,soirée de lancement",
                                        "other=autre"))
                        .alias("type")
                        .example("group"),
                required("title_fr", text(300))
                        .alias("titre", "intitulé")
                        .example("Trois montages à l’épreuve"),
                optional("title_en", text(300)).alias("titre anglais"),
                required("starts", dateTime())
                        .alias("début", "commence")
                        .example("2024-03-12T14:00"),
                required("ends", dateTime()).alias("fin", "finit").example("2024-03-12T16:00"),
                optional("time_zone", zone())
                        .alias("fuseau horaire", "fuseau")
                        .example("Europe/Paris"),
                optional(
                                "state",
                                oneOf(
                                        "draft=brouillon,à confirmer",
                                        "confirmed=confirmée",
                                        "held=tenue",
                                        "cancelled=annulée"))
                        .alias("état")
                        .otherwise("draft")
                        .example("held"),
                optional("confirmed_on", date()).alias("confirmée le").example("2024-02-06"),
                optional("notice_reason", text(500)).alias("motif du délai", "motif"),
                optional("cancelled_reason", text(500)).alias("motif d’annulation"),
                optional("venue_organisation", slug())
                        .alias("salle prêtée par")
                        .example("universite-des-trois-ponts"),
                optional("venue", text(150)).alias("salle").example("Amphithéâtre Lise-Ormeau"),
                optional(
                                "venue_state",
                                oneOf("asked=demandée", "confirmed=confirmée", "declined=refusée"))
                        .alias("accord de salle"),
                optional("place", text(300)).alias("lieu"),
                optional("town", text(100)).alias("ville", "commune"),
                optional("remote_link", LINK.described("website")).alias("lien à distance"),
                optional("capacity", whole(1, 100_000)).alias("capacité", "places"));
    }

    @Override
    protected List<Map<String, Object>> stored(@Nullable Set<String> keys) {
        Map<String, HostNames.Named> byHost = new HashMap<>();
        names.orderedStream()
                .flatMap(each -> each.all().stream())
                .forEach(named -> byHost.put(named.host().ref().id().toString(), named));
        List<Map<String, Object>> rows = store.rows(array(keys));
        for (Map<String, Object> row : rows) {
            HostNames.Named named = byHost.get(String.valueOf(row.get("host_id")));
            row.put("cycle", named == null ? "" : named.cycle());
            row.put("group", named == null ? "" : named.group());
        }
        return rows;
    }

    @Override
    protected void check(List<Line> lines) {
        var hosts = new HashMap<String, Host>();
        names.orderedStream()
                .flatMap(each -> each.all().stream())
                .forEach(named -> hosts.put(named.cycle() + "/" + named.group(), named.host()));
        Map<String, String> venues = store.venues();
        for (Line line : lines) {
            Host host = hosts.get(line.at("cycle") + "/" + line.at("group"));
            if (line.has("cycle") && !hosts.containsKey(line.at("cycle") + "/")) {
                line.fault("cycle", "unknown.cycles", "");
            } else if (line.has("cycle") && host == null && !line.isFaulty("group")) {
                line.fault("group", "unknown.groups", "");
            } else if (host != null) {
                MeetingRules.settle(line, host);
            }
            if (line.has("venue") != line.has("venue_organisation")) {
                line.fault(line.has("venue") ? "venue_organisation" : "venue", "required");
            } else if (line.has("venue")) {
                String venue = venues.get(line.at("venue_organisation") + "/" + line.at("venue"));
                if (venue == null) {
                    line.fault("venue", "unknown.venues", "");
                } else {
                    line.keep("venue_id", venue);
                }
            }
        }
        MeetingRules.refuseOneRoomTwice(lines, store.taken());
    }

    @Override
    protected void write(List<Line> added, List<Line> changed, @Nullable Me by) {
        store.change(JsonRows.of(changed));
        store.add(JsonRows.of(added));
    }
}
