package maillage.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.EmailAddress;
import maillage.kernel.Id;
import maillage.kernel.Language;
import maillage.kernel.PersonId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SessionStore {
    private final JdbcClient db;

    SessionStore(JdbcClient db) {
        this.db = db;
    }

    void insert(byte[] tokenHash, PersonId person, String device, Instant now, Instant expires) {
        db.sql(
                        """
                        insert into identity.session (id, token_hash, account_id, created_at, last_seen_at, expires_at, device)
                        values (:id, :hash, :account, :now, :now, :expires, :device)
                        """)
                .param("id", Id.fresh())
                .param("hash", tokenHash)
                .param("account", person.value())
                .param("now", Rows.at(now))
                .param("expires", Rows.at(expires))
                .param("device", device)
                .update();
    }

    /** The account of a session that is open; an account closed meanwhile has none. */
    Optional<Seen> find(byte[] tokenHash, Instant now) {
        return db.sql(
                        """
                        select s.id as session_id, s.last_seen_at, a.id, a.email, a.given_name, a.family_name, a.language
                        from identity.session s join identity.account a on a.id = s.account_id
                        where s.token_hash = :hash and s.ended_at is null and s.expires_at > :now and a.closed_at is null
                        """)
                .param("hash", tokenHash)
                .param("now", Rows.at(now))
                .query(
                        (row, number) ->
                                new Seen(
                                        Rows.uuid(row, "session_id"),
                                        Rows.instant(row, "last_seen_at"),
                                        new Account(
                                                new PersonId(Rows.uuid(row, "id")),
                                                Optional.ofNullable(row.getString("email"))
                                                        .map(EmailAddress::new),
                                                row.getString("given_name"),
                                                row.getString("family_name"),
                                                Language.of(row.getString("language")))))
                .optional();
    }

    void seen(UUID session, Instant now) {
        db.sql("update identity.session set last_seen_at = :now where id = :id")
                .param("now", Rows.at(now))
                .param("id", session)
                .update();
    }

    List<Session> open(PersonId person, Instant now) {
        return db.sql(
                        """
                        select id, device, created_at, last_seen_at from identity.session
                        where account_id = :account and ended_at is null and expires_at > :now
                        order by last_seen_at desc
                        """)
                .param("account", person.value())
                .param("now", Rows.at(now))
                .query(
                        (row, number) ->
                                new Session(
                                        Rows.uuid(row, "id"),
                                        row.getString("device"),
                                        Rows.instant(row, "created_at"),
                                        Rows.instant(row, "last_seen_at")))
                .list();
    }

    int end(PersonId person, UUID session, Instant now) {
        return db.sql(
                        "update identity.session set ended_at = :now where id = :id and account_id = :account and ended_at is null")
                .param("now", Rows.at(now))
                .param("id", session)
                .param("account", person.value())
                .update();
    }

    int endAll(PersonId person, Instant now) {
        return db.sql(
                        "update identity.session set ended_at = :now where account_id = :account and ended_at is null")
                .param("now", Rows.at(now))
                .param("account", person.value())
                .update();
    }

    record Seen(UUID session, Instant lastSeenAt, Account account) {}
}
