package maillage.network;

import java.util.List;
import maillage.kernel.ChapterId;
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
        return db.sql("select id, slug, names, closed_on is null as open from network.chapter")
                .query(
                        (row, number) ->
                                new Named(
                                        new ChapterId(Rows.uuid(row, "id")),
                                        row.getString("slug"),
                                        Rows.localized(row, "names"),
                                        row.getBoolean("open")))
                .list();
    }

    record Named(ChapterId id, String slug, LocalizedText names, boolean open) {}
}
