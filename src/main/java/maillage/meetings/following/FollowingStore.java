package maillage.meetings.following;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class FollowingStore {
    private final JdbcClient db;

    FollowingStore(JdbcClient db) {
        this.db = db;
    }

    /** How far each meeting is, in one question for all. */
    Map<UUID, Progress> progress(Collection<UUID> meetings) {
        var all = new HashMap<UUID, Progress>();
        db.sql(
                        """
                        select m.id,
                               (select count(*) from meetings.offer_invitation i where i.meeting_id = m.id and i.answer is null) as awaited,
                               exists (select 1 from meetings.minutes_version v where v.meeting_id = m.id) as written,
                               exists (select 1 from meetings.minutes_publication p where p.meeting_id = m.id) as published
                        from meetings.meeting m where m.id = any (:meetings)
                        """)
                .param("meetings", meetings.toArray(UUID[]::new))
                .query(
                        (row, number) ->
                                all.put(
                                        Rows.uuid(row, "id"),
                                        new Progress(
                                                row.getInt("awaited"),
                                                row.getBoolean("written"),
                                                row.getBoolean("published"))))
                .list();
        return all;
    }

    record Progress(int awaited, boolean written, boolean published) {}
}
