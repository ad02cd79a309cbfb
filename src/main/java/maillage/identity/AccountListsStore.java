package maillage.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import maillage.identity.AccountLists.Given;
import maillage.kernel.PersonId;
import maillage.kernel.Role;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class AccountListsStore {
    private static final String ROWS =
            """
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, email text, given text, family text, language text)
            """;
    private final JdbcClient db;

    AccountListsStore(JdbcClient db) {
        this.db = db;
    }

    void insert(List<Account> accounts) {
        db.sql(
                        """
                        insert into identity.account (id, email, given_name, family_name, language)
                        select r.id, r.email, r.given, r.family, r.language
                        """
                                + ROWS)
                .param("rows", json(accounts))
                .update();
    }

    void update(List<Account> accounts) {
        db.sql(
                        """
                        update identity.account a
                        set email = r.email, given_name = r.given, family_name = r.family, language = r.language
                        """
                                + ROWS
                                + " where a.id = r.id")
                .param("rows", json(accounts))
                .update();
    }

    List<Given> given(Role role) {
        return db.sql(
                        """
                        select g.account_id, coalesce(a.email, a.full_name) as holder, g.valid,
                               coalesce(g.scope_id, '00000000-0000-0000-0000-000000000000'::uuid) as scope
                        from identity.role_grant g join identity.offer_account a on a.id = g.account_id
                        where g.role = :role
                        order by holder, lower(g.valid)
                        """)
                .param("role", role.name())
                .query(
                        (row, number) ->
                                new Given(
                                        new PersonId(Rows.uuid(row, "account_id")),
                                        row.getString("holder"),
                                        Rows.uuid(row, "scope"),
                                        Rows.range(row, "valid")))
                .list();
    }

    private static String json(List<Account> accounts) {
        return JsonMapper.shared()
                .writeValueAsString(accounts.stream().map(AccountListsStore::row).toList());
    }

    private static Map<String, String> row(Account account) {
        var row =
                new HashMap<>(
                        Map.of(
                                "id", account.id().toString(),
                                "given", account.givenName(),
                                "family", account.familyName(),
                                "language", account.language().tag()));
        account.email().ifPresent(email -> row.put("email", email.value()));
        return row;
    }
}
