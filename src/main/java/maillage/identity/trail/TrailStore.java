package maillage.identity.trail;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import maillage.kernel.PersonId;
import maillage.platform.TrailLine;
import maillage.platform.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TrailStore {
    private final JdbcClient db;

    TrailStore(JdbcClient db) {
        this.db = db;
    }

    void insert(
            @Nullable PersonId who,
            String name,
            @Nullable String request,
            String subject,
            UUID id,
            String action,
            Map<String, ?> details) {
        db.sql(
                        """
                        insert into identity.trail (actor_id, actor_name, request_id, subject_kind, subject_id, action, details)
                        values (:who, :name, :request, :subject, :id, :action, cast(:details as jsonb))
                        """)
                .param("who", who == null ? null : who.value())
                .param("name", name)
                .param("request", request)
                .param("subject", subject)
                .param("id", id)
                .param("action", action)
                .param("details", Rows.json(details))
                .update();
    }

    List<TrailLine> of(String subject, UUID id, int limit) {
        return db.sql(
                        """
                        select at, actor_name, action, details from identity.trail
                        where subject_kind = :subject and subject_id = :id order by trail.id desc limit :limit
                        """)
                .param("subject", subject)
                .param("id", id)
                .param("limit", limit)
                .query(
                        (row, number) ->
                                new TrailLine(
                                        Rows.instant(row, "at"),
                                        row.getString("actor_name"),
                                        row.getString("action"),
                                        Rows.words(row.getString("details"))))
                .list();
    }
}
