package maillage.mailing.sending;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SendingStore {
    private final JdbcClient db;

    SendingStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * The next letter that is due and that no other node holds; held until the transaction ends.
     */
    Optional<Parcel> claim(Instant now) {
        return db.sql(
                        """
                        select id, message_id, to_address, to_name, language, subject, body_text, body_html, calendar, calendar_method,
                               reply_to, unsubscribe_address, attempts
                        from mailing.outbox
                        where state = 'waiting' and not_before <= :now
                        order by not_before, id
                        limit 1
                        for update skip locked
                        """)
                .param("now", Rows.at(now))
                .query(SendingStore::parcel)
                .optional();
    }

    void sent(UUID id, Instant now) {
        db.sql(
                        """
                        update mailing.outbox
                        set state = 'sent', sent_at = :now, last_attempt_at = :now, attempts = attempts + 1, last_error = null
                        where id = :id
                        """)
                .param("id", id)
                .param("now", Rows.at(now))
                .update();
    }

    void postponed(UUID id, String reason, Instant now, Instant notBefore) {
        db.sql(
                        """
                        update mailing.outbox
                        set not_before = :notBefore, last_attempt_at = :now, attempts = attempts + 1, last_error = :reason
                        where id = :id
                        """)
                .param("id", id)
                .param("now", Rows.at(now))
                .param("notBefore", Rows.at(notBefore))
                .param("reason", reason)
                .update();
    }

    void failed(UUID id, String reason, Instant now) {
        db.sql(
                        """
                        update mailing.outbox
                        set state = 'failed', last_attempt_at = :now, attempts = attempts + 1, last_error = :reason
                        where id = :id
                        """)
                .param("id", id)
                .param("now", Rows.at(now))
                .param("reason", reason)
                .update();
    }

    private static Parcel parcel(ResultSet row, int number) throws SQLException {
        return new Parcel(
                Rows.uuid(row, "id"),
                row.getString("message_id"),
                row.getString("to_address"),
                row.getString("to_name"),
                row.getString("language"),
                row.getString("subject"),
                row.getString("body_text"),
                row.getString("body_html"),
                Optional.ofNullable(row.getString("calendar")),
                Optional.ofNullable(row.getString("calendar_method")),
                Optional.ofNullable(row.getString("reply_to")),
                Optional.ofNullable(row.getString("unsubscribe_address")),
                row.getInt("attempts"));
    }
}
