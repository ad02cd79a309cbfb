package maillage.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.EmailAddress;
import maillage.kernel.Language;
import maillage.kernel.NotFound;
import maillage.kernel.PersonId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AccountStore {
    private final JdbcClient db;

    AccountStore(JdbcClient db) {
        this.db = db;
    }

    List<Account> byIds(List<UUID> ids) {
        return db.sql(
                        "select id, email, given_name, family_name, language from identity.account where id = any (:ids) order by id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(AccountStore::map)
                .list();
    }

    Optional<Account> byEmail(EmailAddress email) {
        return db.sql(
                        "select id, email, given_name, family_name, language from identity.account where email = :email and closed_at is null")
                .param("email", email.value())
                .query(AccountStore::map)
                .optional();
    }

    Account insertIfAbsent(Account account) {
        db.sql(
                        """
                        insert into identity.account (id, email, given_name, family_name, language)
                        values (:id, :email, :given, :family, :language)
                        on conflict (email) do nothing
                        """)
                .param("id", account.id().value())
                .param("email", account.email().map(EmailAddress::value).orElse(null))
                .param("given", account.givenName())
                .param("family", account.familyName())
                .param("language", account.language().tag())
                .update();
        return account.email()
                .flatMap(this::byEmail)
                .orElseThrow(() -> new NotFound("account", account.id()));
    }

    void insert(Account account) {
        db.sql(
                        "insert into identity.account (id, given_name, family_name, language) values (:id, :given, :family, :language)")
                .param("id", account.id().value())
                .param("given", account.givenName())
                .param("family", account.familyName())
                .param("language", account.language().tag())
                .update();
    }

    void update(Account account) {
        db.sql(
                        """
                        update identity.account set email = :email, given_name = :given, family_name = :family, language = :language
                        where id = :id
                        """)
                .param("id", account.id().value())
                .param("email", account.email().map(EmailAddress::value).orElse(null))
                .param("given", account.givenName())
                .param("family", account.familyName())
                .param("language", account.language().tag())
                .update();
    }

    private static Account map(ResultSet row, int number) throws SQLException {
        return new Account(
                new PersonId(Rows.uuid(row, "id")),
                Optional.ofNullable(row.getString("email")).map(EmailAddress::new),
                row.getString("given_name"),
                row.getString("family_name"),
                Language.of(row.getString("language")));
    }
}
