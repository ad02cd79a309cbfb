package maillage.groups.joining;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import maillage.kernel.Id;
import maillage.kernel.PersonId;
import maillage.platform.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the team and an applicant wrote to each other. */
@Component
class MessageStore {
    private final JdbcClient db;

    MessageStore(JdbcClient db) {
        this.db = db;
    }

    void say(
            UUID application,
            boolean fromStaff,
            @Nullable PersonId author,
            String kind,
            String body,
            Instant now) {
        db.sql(
                        """
                        insert into groups.application_message (id, application_id, from_staff, author_id, kind, body, sent_at)
                        values (:id, :application, :staff, :author, :kind, :body, :now)
                        """)
                .param("id", Id.fresh())
                .param("application", application)
                .param("staff", fromStaff)
                .param("author", author == null ? null : author.value(), java.sql.Types.OTHER)
                .param("kind", kind)
                .param("body", body)
                .param("now", Rows.at(now))
                .update();
    }

    List<Message> of(UUID application) {
        return db.sql(
                        """
                        select m.from_staff, coalesce(a.full_name, '') as author, m.kind, m.body, m.sent_at
                        from groups.application_message m left join identity.offer_account a on a.id = m.author_id
                        where m.application_id = :application order by m.sent_at, m.id
                        """)
                .param("application", application)
                .query(
                        (row, number) ->
                                new Message(
                                        row.getBoolean("from_staff"),
                                        row.getString("author"),
                                        row.getString("kind"),
                                        row.getString("body"),
                                        Rows.instant(row, "sent_at")))
                .list();
    }
}
