package maillage.network.exchange;

import static maillage.platform.exchange.Column.looseKey;
import static maillage.platform.exchange.Column.optional;
import static maillage.platform.exchange.Column.required;
import static maillage.platform.exchange.Shapes.email;
import static maillage.platform.exchange.Shapes.flag;
import static maillage.platform.exchange.Shapes.oneOf;
import static maillage.platform.exchange.Shapes.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import maillage.identity.Account;
import maillage.identity.AccountLists;
import maillage.kernel.EmailAddress;
import maillage.kernel.Language;
import maillage.kernel.Me;
import maillage.kernel.PersonId;
import maillage.kernel.Slug;
import maillage.platform.exchange.Column;
import maillage.platform.exchange.ExchangedList;
import maillage.platform.exchange.JsonRows;
import maillage.platform.exchange.Line;
import maillage.platform.exchange.Lookalike;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The people of the network, known by e-mail; someone without one by name. */
@Component
@Order(30)
class PersonList extends ExchangedList {
    private final PersonListStore store;
    private final AccountLists accounts;

    PersonList(PersonListStore store, AccountLists accounts) {
        this.store = store;
        this.accounts = accounts;
    }

    @Override
    public String kind() {
        return "people";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                looseKey("email", email())
                        .alias("courriel", "e-mail", "adresse électronique", "mail")
                        .example("ines.maubert@toits.example"),
                optional("given_name", text(100)).alias("prénom", "first name").example("Inès"),
                required("family_name", text(100))
                        .alias("nom", "nom de famille", "last name")
                        .example("Maubert"),
                optional("language", oneOf("fr=français,francais,french", "en=anglais,english"))
                        .alias("langue")
                        .otherwise("fr")
                        .example("fr"),
                optional("cited", flag())
                        .alias("citée", "citation", "cité")
                        .otherwise("yes")
                        .example("yes"),
                optional("phone", text(40)).alias("téléphone", "tél"));
    }

    @Override
    protected String keyOf(List<Column> columns, Map<String, String> cells) {
        String email = cells.getOrDefault("email", "");
        return email.isEmpty()
                ? "name:"
                        + plain(
                                cells.getOrDefault("given_name", ""),
                                cells.getOrDefault("family_name", ""))
                : email;
    }

    private static String plain(String given, String family) {
        return Slug.of(given + " " + family).value();
    }

    @Override
    protected List<Map<String, Object>> stored(@Nullable Set<String> emails) {
        return store.rows(array(emails));
    }

    @Override
    protected void check(List<Line> lines) {
        lines.stream().filter(Line::citesAgain).forEach(line -> line.fault("cited", "cited-again"));
    }

    /**
     * The same name is proposed, with the organisations they speak for: whether it is the same
     * person, a person says.
     */
    @Override
    protected List<Lookalike> lookalikes(List<Line> fresh) {
        var byName = new HashMap<String, List<PersonListStore.Namesake>>();
        for (PersonListStore.Namesake namesake :
                fresh.isEmpty() ? List.<PersonListStore.Namesake>of() : store.namesakes()) {
            byName.computeIfAbsent(
                            plain(namesake.given(), namesake.family()), any -> new ArrayList<>())
                    .add(namesake);
        }
        var found = new ArrayList<Lookalike>();
        for (Line line : fresh) {
            String plain = plain(line.at("given_name"), line.at("family_name"));
            List<Lookalike.Candidate> candidates =
                    byName.getOrDefault(plain, List.of()).stream()
                            .map(
                                    same ->
                                            new Lookalike.Candidate(
                                                    same.email().isEmpty()
                                                            ? "name:" + plain
                                                            : same.email(),
                                                    same.described(),
                                                    "exchange.alike.person"))
                            .limit(5)
                            .toList();
            if (!candidates.isEmpty()) {
                found.add(
                        new Lookalike(
                                line.number(),
                                (line.at("given_name") + " " + line.at("family_name")).strip(),
                                candidates,
                                true));
            }
        }
        return found;
    }

    @Override
    protected void write(List<Line> added, List<Line> changed, @Nullable Me by) {
        accounts.open(added.stream().map(PersonList::account).toList());
        accounts.change(changed.stream().map(PersonList::account).toList());
        store.keep(JsonRows.of(added));
        store.keep(JsonRows.of(changed));
    }

    private static Account account(Line line) {
        return new Account(
                new PersonId(UUID.fromString(line.at(ID))),
                line.has("email") ? EmailAddress.read(line.at("email")) : Optional.empty(),
                line.at("given_name"),
                line.at("family_name"),
                Language.of(line.at("language")));
    }
}
