package maillage.network;

import java.util.List;
import maillage.kernel.LocalizedText;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ChapterStore {
    private final JdbcClient db;

    ChapterStore(JdbcClient db) {
        this.db = db;
    }

    List<Named> names() {
        return db.sql("select slug, names from network.chapter")
                .query((row, number) -> new Named(row.getString("slug"), Rows.localized(row, "names")))
                .list();
    }

    record Named(String slug, LocalizedText names) {}
}
