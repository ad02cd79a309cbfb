package maillage.identity.signin;

import java.time.Instant;
import java.util.Optional;
import maillage.kernel.PersonId;
import maillage.platform.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SignInLinkStore {
    private final JdbcClient db;

    SignInLinkStore(JdbcClient db) {
        this.db = db;
    }

    void insert(byte[] hash, PersonId person, Instant now, Instant expires, @Nullable String next) {
        db.sql(
                        """
                        insert into identity.sign_in_link (token_hash, account_id, created_at, expires_at, next_path)
                        values (:hash, :account, :now, :expires, :next)
                        """)
                .param("hash", hash)
                .param("account", person.value())
                .param("now", Rows.at(now))
                .param("expires", Rows.at(expires))
                .param("next", next)
                .update();
    }

    Optional<PersonId> owner(byte[] hash, Instant now) {
        return db.sql(
                        "select account_id from identity.sign_in_link where token_hash = :hash and used_at is null and expires_at > :now")
                .param("hash", hash)
                .param("now", Rows.at(now))
                .query((row, number) -> new PersonId(Rows.uuid(row, "account_id")))
                .optional();
    }

    Optional<Used> use(byte[] hash, Instant now) {
        return db.sql(
                        """
                        update identity.sign_in_link l set used_at = :now from identity.account a
                        where l.token_hash = :hash and l.used_at is null and l.expires_at > :now and a.id = l.account_id and a.closed_at is null
                        returning l.account_id, l.next_path
                        """)
                .param("hash", hash)
                .param("now", Rows.at(now))
                .query(
                        (row, number) ->
                                new Used(
                                        new PersonId(Rows.uuid(row, "account_id")),
                                        Optional.ofNullable(row.getString("next_path"))))
                .optional();
    }

    /**
     * @param next where the person wanted to go, a path of this site
     */
    record Used(PersonId person, Optional<String> next) {}
}
