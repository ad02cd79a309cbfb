package maillage.platform.exchange;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.PersonId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ImportStore {
    private final JdbcClient db;

    ImportStore(JdbcClient db) {
        this.db = db;
    }

    /** Until the transaction ends, nobody else imports: what was checked is what is applied to. */
    void lock() {
        db.sql("select pg_advisory_xact_lock(hashtext('maillage.import'))::text")
                .query(String.class)
                .single();
    }

    void stage(StagedImport staged, PersonId by, Instant now) {
        db.sql(
                        """
                        insert into platform.staged_import (id, kind, file_name, content, staged_by, staged_at, expires_at)
                        values (:id, :kind, :name, :content, :by, :now, :expires)
                        """)
                .param("id", staged.id())
                .param("kind", staged.kind())
                .param("name", staged.fileName())
                .param("content", staged.content())
                .param("by", by.value())
                .param("now", Rows.at(now))
                .param("expires", Rows.at(staged.expiresAt()))
                .update();
    }

    /** Only those of this person, and only until they expire. */
    Optional<StagedImport> staged(UUID id, PersonId by, Instant now) {
        return db.sql(
                        """
                        select id, kind, file_name, content, expires_at, applied_at, coalesce(added, 0) as added, coalesce(changed, 0) as changed,
                               coalesce(unchanged, 0) as unchanged
                        from platform.staged_import where id = :id and staged_by = :by and expires_at > :now
                        """)
                .param("id", id)
                .param("by", by.value())
                .param("now", Rows.at(now))
                .query(
                        (row, number) ->
                                new StagedImport(
                                        id,
                                        row.getString("kind"),
                                        row.getString("file_name"),
                                        row.getBytes("content"),
                                        Rows.instant(row, "expires_at"),
                                        Rows.optionalInstant(row, "applied_at")
                                                .map(at -> applied(row))))
                .optional();
    }

    private static Applied applied(java.sql.ResultSet row) {
        try {
            return new Applied(row.getInt("added"), row.getInt("changed"), row.getInt("unchanged"));
        } catch (java.sql.SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    void done(UUID id, Applied applied, Instant now) {
        db.sql(
                        """
                        update platform.staged_import set applied_at = :now, content = null, added = :added, changed = :changed, unchanged = :unchanged
                        where id = :id
                        """)
                .param("id", id)
                .param("now", Rows.at(now))
                .param("added", applied.added())
                .param("changed", applied.changed())
                .param("unchanged", applied.unchanged())
                .update();
    }

    void forget(Instant now) {
        db.sql("delete from platform.staged_import where expires_at <= :now")
                .param("now", Rows.at(now))
                .update();
        db.sql("delete from platform.asked_export where expires_at <= :now")
                .param("now", Rows.at(now))
                .update();
    }

    void ask(UUID id, AskedExport asked, PersonId by, Instant now) {
        db.sql(
                        """
                        insert into platform.asked_export (id, kind, format, asked_by, asked_at, expires_at)
                        values (:id, :kind, :format, :by, :now, :expires)
                        """)
                .param("id", id)
                .param("kind", asked.kind())
                .param("format", asked.format())
                .param("by", by.value())
                .param("now", Rows.at(now))
                .param("expires", Rows.at(now.plus(AskedExport.LIFE)))
                .update();
    }

    Optional<AskedExport> asked(UUID id, PersonId by, Instant now) {
        return db.sql(
                        "select kind, format from platform.asked_export where id = :id and asked_by = :by and expires_at > :now")
                .param("id", id)
                .param("by", by.value())
                .param("now", Rows.at(now))
                .query(
                        (row, number) ->
                                new AskedExport(row.getString("kind"), row.getString("format")))
                .optional();
    }
}
