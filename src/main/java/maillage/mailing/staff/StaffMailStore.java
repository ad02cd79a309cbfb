package maillage.mailing.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StaffMailStore {
    private final JdbcClient db;

    StaffMailStore(JdbcClient db) {
        this.db = db;
    }

    StaffMailPage.Counts counts(Instant now) {
        return db.sql(
                        """
                        select count(*) filter (where state = 'waiting') as waiting,
                               count(*) filter (where state = 'waiting' and not_before > :now) as later,
                               count(*) filter (where state = 'sent' and sent_at > :weekAgo) as sent,
                               count(*) filter (where state = 'failed') as failed,
                               count(*) filter (where state = 'dropped' and created_at > :weekAgo) as dropped
                        from mailing.outbox
                        where state in ('waiting', 'failed') or created_at > :longAgo
                        """)
                .param("now", Rows.at(now))
                .param("weekAgo", Rows.at(now.minus(Duration.ofDays(7))))
                .param("longAgo", Rows.at(now.minus(Duration.ofDays(60))))
                .query(
                        (row, number) ->
                                new StaffMailPage.Counts(
                                        row.getLong("waiting"),
                                        row.getLong("later"),
                                        row.getLong("sent"),
                                        row.getLong("failed"),
                                        row.getLong("dropped")))
                .single();
    }

    long failures() {
        return db.sql("select count(*) from mailing.outbox where state = 'failed'")
                .query(Long.class)
                .single();
    }

    List<StaffMailPage.Line> failed() {
        return db.sql(
                        """
                        select id, kind, to_name, to_address, subject, attempts, last_error, last_attempt_at, not_before
                        from mailing.outbox where state = 'failed' order by last_attempt_at desc, id limit 100
                        """)
                .query(StaffMailStore::line)
                .list();
    }

    List<StaffMailPage.Line> waiting(Instant now) {
        return db.sql(
                        """
                        select id, kind, to_name, to_address, subject, attempts, last_error, last_attempt_at, not_before
                        from mailing.outbox where state = 'waiting' and (attempts > 0 or not_before <= :now) order by not_before, id limit 100
                        """)
                .param("now", Rows.at(now))
                .query(StaffMailStore::line)
                .list();
    }

    /** Whether there was such a letter, failed: it then waits again as if it were new. */
    boolean retry(UUID id, Instant now) {
        return db.sql(
                                "update mailing.outbox set state = 'waiting', attempts = 0, not_before = :now where id = :id and state = 'failed'")
                        .param("id", id)
                        .param("now", Rows.at(now))
                        .update()
                == 1;
    }

    List<UUID> retryAll(Instant now) {
        return db.sql(
                        "update mailing.outbox set state = 'waiting', attempts = 0, not_before = :now where state = 'failed' returning id")
                .param("now", Rows.at(now))
                .query(UUID.class)
                .list();
    }

    private static StaffMailPage.Line line(ResultSet row, int number) throws SQLException {
        return new StaffMailPage.Line(
                Rows.uuid(row, "id"),
                row.getString("kind"),
                row.getString("to_name"),
                row.getString("to_address"),
                row.getString("subject"),
                row.getInt("attempts"),
                Optional.ofNullable(row.getString("last_error")),
                Rows.optionalInstant(row, "last_attempt_at"),
                Rows.instant(row, "not_before"));
    }
}
