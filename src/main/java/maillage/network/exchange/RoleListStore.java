package maillage.network.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RoleListStore {
    private final JdbcClient db;

    RoleListStore(JdbcClient db) {
        this.db = db;
    }

    Map<String, UUID> chapters() {
        var chapters = new HashMap<String, UUID>();
        db.sql("select slug, id from network.chapter")
                .query((row, number) -> chapters.put(row.getString("slug"), Rows.uuid(row, "id")))
                .list();
        return chapters;
    }
}
