package maillage.network;

import java.util.List;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TermStore {
    private final JdbcClient db;

    TermStore(JdbcClient db) {
        this.db = db;
    }

    List<Term> of(Taxonomy taxonomy) {
        return db.sql(
                        "select id, code, names, position, retired_at is not null as retired from network.term where taxonomy = :taxonomy order by position, code")
                .param("taxonomy", taxonomy.code())
                .query(
                        (row, number) ->
                                new Term(
                                        Rows.uuid(row, "id"),
                                        taxonomy,
                                        row.getString("code"),
                                        Rows.localized(row, "names"),
                                        row.getInt("position"),
                                        row.getBoolean("retired")))
                .list();
    }
}
