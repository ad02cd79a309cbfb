package maillage.forum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import maillage.kernel.ChapterId;
import maillage.kernel.CycleId;
import maillage.kernel.Slug;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class EditionStore {
    private final JdbcClient db;

    EditionStore(JdbcClient db) {
        this.db = db;
    }

    List<Edition> all() {
        return db.sql("select * from forum.edition order by starts_on desc, slug")
                .query(EditionStore::edition)
                .list();
    }

    List<Edition> all(Collection<UUID> ids) {
        return db.sql("select * from forum.edition where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(EditionStore::edition)
                .list();
    }

    Optional<Edition> find(String slug) {
        return db.sql("select * from forum.edition where slug = :slug")
                .param("slug", slug)
                .query(EditionStore::edition)
                .optional();
    }

    private static Edition edition(ResultSet row, int number) throws SQLException {
        int capacity = row.getInt("capacity");
        return new Edition(
                new EditionId(Rows.uuid(row, "id")),
                new Slug(row.getString("slug")),
                Rows.localized(row, "names"),
                Rows.localized(row, "lines"),
                new CycleId(Rows.uuid(row, "cycle_id")),
                Rows.optionalUuid(row, "chapter_id").map(ChapterId::new),
                Rows.date(row, "starts_on"),
                Rows.date(row, "ends_on"),
                row.getString("town"),
                row.getString("country"),
                ZoneId.of(row.getString("time_zone")),
                capacity == 0 ? OptionalInt.empty() : OptionalInt.of(capacity),
                EditionState.of(row.getString("state")),
                row.getInt("version"));
    }
}
