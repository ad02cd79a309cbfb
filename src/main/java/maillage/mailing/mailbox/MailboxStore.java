package maillage.mailing.mailbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MailboxStore {
    private final JdbcClient db;

    MailboxStore(JdbcClient db) {
        this.db = db;
    }

    /** Newest first, what would have left by now; words are compared without case and accents. */
    List<MailboxPage.Line> letters(MailboxFilter filter, Instant now, int limit) {
        return db.sql(
                        """
                        select id, to_name, to_address, subject, not_before, calendar is not null as invites
                        from mailing.outbox
                        where state <> 'dropped' and not_before <= :now
                          and (position(lower(:to) in to_address) > 0 or position(platform.plain(:to) in platform.plain(to_name)) > 0)
                          and position(platform.plain(:words) in platform.plain(subject || ' ' || body_text)) > 0
                        order by created_at desc, id desc
                        limit :limit offset :skipped
                        """)
                .param("now", Rows.at(now))
                .param("to", filter.to())
                .param("words", filter.words())
                .param("limit", limit)
                .param("skipped", filter.skipped())
                .query(MailboxStore::line)
                .list();
    }

    Optional<ShownLetter> find(UUID id, Instant now) {
        return db.sql(
                        """
                        select id, kind, to_name, to_address, language, subject, body_text, body_html, calendar, not_before
                        from mailing.outbox
                        where id = :id and state <> 'dropped' and not_before <= :now
                        """)
                .param("id", id)
                .param("now", Rows.at(now))
                .query(MailboxStore::letter)
                .optional();
    }

    private static MailboxPage.Line line(ResultSet row, int number) throws SQLException {
        return new MailboxPage.Line(
                Rows.uuid(row, "id"),
                row.getString("to_name"),
                row.getString("to_address"),
                row.getString("subject"),
                Rows.instant(row, "not_before"),
                row.getBoolean("invites"));
    }

    private static ShownLetter letter(ResultSet row, int number) throws SQLException {
        return new ShownLetter(
                Rows.uuid(row, "id"),
                row.getString("kind"),
                row.getString("to_name"),
                row.getString("to_address"),
                row.getString("language"),
                row.getString("subject"),
                row.getString("body_text"),
                row.getString("body_html"),
                Optional.ofNullable(row.getString("calendar")),
                Rows.instant(row, "not_before"));
    }
}
