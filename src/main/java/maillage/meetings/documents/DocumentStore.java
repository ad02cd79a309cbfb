package maillage.meetings.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Id;
import maillage.kernel.MeetingId;
import maillage.kernel.PersonId;
import maillage.meetings.HostRef;
import maillage.meetings.Meeting;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DocumentStore {
    private static final String DOCUMENT =
            """
            select d.id, d.host_kind, d.host_id, d.meeting_id, d.title, d.file_name, d.hash, d.media_type, d.size_bytes, d.added_at, d.published_at
            from meetings.offer_document d
            """;
    private final JdbcClient db;

    DocumentStore(JdbcClient db) {
        this.db = db;
    }

    UUID insert(
            Meeting meeting, String title, String fileName, String hash, PersonId by, Instant now) {
        UUID id = Id.fresh();
        db.sql(
                        """
                        insert into meetings.document (id, host_kind, host_id, meeting_id, title, file_name, hash, added_at, added_by)
                        values (:id, :kind, :host, :meeting, :title, :name, :hash, :now, :by)
                        """)
                .param("id", id)
                .param("kind", meeting.host().kind().name().toLowerCase(Locale.ROOT))
                .param("host", meeting.host().id())
                .param("meeting", meeting.id().value())
                .param("title", title)
                .param("name", fileName)
                .param("hash", hash)
                .param("now", Rows.at(now))
                .param("by", by.value())
                .update();
        return id;
    }

    List<MeetingDocument> of(MeetingId meeting) {
        return db.sql(DOCUMENT + "where d.meeting_id = :meeting order by d.added_at, d.id")
                .param("meeting", meeting.value())
                .query(DocumentStore::document)
                .list();
    }

    /** Those of a host and of all its meetings, the latest first. */
    List<MeetingDocument> ofHost(UUID host) {
        return db.sql(DOCUMENT + "where d.host_id = :host order by d.added_at desc, d.id")
                .param("host", host)
                .query(DocumentStore::document)
                .list();
    }

    Optional<MeetingDocument> find(UUID id) {
        return db.sql(DOCUMENT + "where d.id = :id")
                .param("id", id)
                .query(DocumentStore::document)
                .optional();
    }

    void publish(UUID id, Instant now) {
        db.sql(
                        "update meetings.document set published_at = coalesce(published_at, :now) where id = :id")
                .param("now", Rows.at(now))
                .param("id", id)
                .update();
    }

    /** It is listed and served no longer; what it held stays on disk. */
    void remove(UUID id, Instant now) {
        db.sql(
                        "update meetings.document set removed_at = coalesce(removed_at, :now) where id = :id")
                .param("now", Rows.at(now))
                .param("id", id)
                .update();
    }

    private static MeetingDocument document(ResultSet row, int number) throws SQLException {
        return new MeetingDocument(
                Rows.uuid(row, "id"),
                new HostRef(
                        HostRef.Kind.valueOf(row.getString("host_kind").toUpperCase(Locale.ROOT)),
                        Rows.uuid(row, "host_id")),
                Rows.optionalUuid(row, "meeting_id").map(MeetingId::new),
                row.getString("title"),
                row.getString("file_name"),
                row.getString("hash"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                Rows.instant(row, "added_at"),
                row.getTimestamp("published_at") != null);
    }
}
