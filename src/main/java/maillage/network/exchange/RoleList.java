package maillage.network.exchange;

import static maillage.platform.exchange.Column.key;
import static maillage.platform.exchange.Column.looseKey;
import static maillage.platform.exchange.Column.optional;
import static maillage.platform.exchange.Shapes.date;
import static maillage.platform.exchange.Shapes.known;
import static maillage.platform.exchange.Shapes.oneOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import maillage.identity.AccountLists;
import maillage.identity.Roles;
import maillage.kernel.ChapterId;
import maillage.kernel.DateRange;
import maillage.kernel.Me;
import maillage.kernel.PersonId;
import maillage.kernel.Role;
import maillage.kernel.Scope;
import maillage.platform.exchange.Column;
import maillage.platform.exchange.ExchangedList;
import maillage.platform.exchange.Line;
import maillage.platform.exchange.References;
import maillage.platform.exchange.Spans;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who runs the network and its chapters. A role that was given is ended on its own page, never by a
 * list.
 */
@Component
@Order(50)
class RoleList extends ExchangedList {
    private final RoleListStore store;
    private final PersonListStore people;
    private final AccountLists accounts;
    private final Roles roles;

    RoleList(RoleListStore store, PersonListStore people, AccountLists accounts, Roles roles) {
        this.store = store;
        this.people = people;
        this.accounts = accounts;
        this.roles = roles;
    }

    @Override
    public String kind() {
        return "roles";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                key("email", References.of(people.known()).shape("people"))
                        .alias("personne", "person", "courriel")
                        .example("maelle.treguide@passerelles.example"),
                key(
                                "role",
                                oneOf(
                                        "administrator=administratrice,administrateur",
                                        "coordinator=coordinatrice,coordinateur"))
                        .alias("rôle")
                        .example("coordinator"),
                looseKey("chapter", known("chapters", store.chapters().keySet()))
                        .alias("plateforme nationale", "plateforme")
                        .example("senegal"),
                key("from", date()).alias("depuis", "du", "début").example("2026-01-01"),
                optional("to", date()).alias("jusqu’au", "au", "fin"));
    }

    @Override
    protected List<Map<String, Object>> stored(@Nullable Set<String> emails) {
        var slugs = new HashMap<UUID, String>();
        store.chapters().forEach((slug, id) -> slugs.put(id, slug));
        var rows = new ArrayList<Map<String, Object>>();
        for (Role role : List.of(Role.ADMINISTRATOR, Role.COORDINATOR)) {
            for (AccountLists.Given given : accounts.given(role)) {
                if (emails == null || emails.contains(given.holder())) {
                    var row =
                            new HashMap<String, Object>(
                                    Map.of(
                                            "email",
                                            given.holder(),
                                            "role",
                                            role.name().toLowerCase(java.util.Locale.ROOT),
                                            "from",
                                            given.valid().from(),
                                            ID,
                                            given.toString()));
                    row.put("chapter", slugs.getOrDefault(given.scope(), ""));
                    LocalDate to = given.valid().to();
                    if (to != null) {
                        row.put("to", to);
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    @Override
    protected void check(List<Line> lines) {
        for (Line line : lines) {
            if (!line.isFaulty() && line.at("role").equals("coordinator") != line.has("chapter")) {
                line.fault("chapter", line.has("chapter") ? "chapter-not-for" : "required");
            }
            if (line.changes("to")) {
                line.fault("to", "role-stays");
            }
        }
        new Spans("from", "to", "email", "role")
                .refuse(
                        lines.stream()
                                .filter(line -> line.at("role").equals("administrator"))
                                .toList(),
                        List.of());
    }

    @Override
    protected void write(List<Line> added, List<Line> changed, @Nullable Me by) {
        References known = References.of(people.known());
        Map<String, UUID> chapters = store.chapters();
        for (Line line : added) {
            known.identify(line, "email", "person_id");
            UUID chapter = chapters.get(line.at("chapter"));
            roles.give(
                    new PersonId(UUID.fromString(line.at("person_id"))),
                    Role.valueOf(line.at("role").toUpperCase(java.util.Locale.ROOT)),
                    chapter == null ? Scope.NETWORK : Scope.chapter(new ChapterId(chapter)),
                    new DateRange(LocalDate.parse(line.at("from")), line.day("to").orElse(null)),
                    by);
        }
    }
}
