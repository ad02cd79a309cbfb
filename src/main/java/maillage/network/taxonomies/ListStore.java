package maillage.network.taxonomies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import maillage.kernel.LocalizedText;
import maillage.network.Taxonomy;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ListStore {
    /** Terms of one list, retired ones included: each is a bit of what an organisation carries. */
    static final int ROOM = 63;

    private final JdbcClient db;

    ListStore(JdbcClient db) {
        this.db = db;
    }

    /** Nobody else changes the list until the transaction ends. */
    void lock(Taxonomy taxonomy) {
        db.sql("select id from network.term where taxonomy = :taxonomy order by id for update")
                .param("taxonomy", taxonomy.code())
                .query(UUID.class)
                .list();
    }

    /** How many organisations have each term, by code. */
    Map<String, Long> uses(Taxonomy taxonomy) {
        var uses = new HashMap<String, Long>();
        db.sql(
                        """
                        select t.code, count(ot.organisation_id) + (select count(*) from network.organisation o where o.legal_form = t.id) as number
                        from network.term t left join network.organisation_term ot on ot.term_id = t.id
                        where t.taxonomy = :taxonomy group by t.id
                        """)
                .param("taxonomy", taxonomy.code())
                .query((row, number) -> uses.put(row.getString("code"), row.getLong("number")))
                .list();
        return uses;
    }

    /** At the end of its list, while that has {@link #ROOM}. */
    boolean add(Taxonomy taxonomy, String code, LocalizedText names) {
        return db.sql(
                                """
                        insert into network.term (taxonomy, code, names, position)
                        select :taxonomy, :code, cast(:names as jsonb), coalesce(max(position), 0) + 1 from network.term where taxonomy = :taxonomy
                        having count(*) < :room
                        on conflict do nothing
                        """)
                        .param("taxonomy", taxonomy.code())
                        .param("code", code)
                        .param("names", Rows.json(names))
                        .param("room", ROOM)
                        .update()
                > 0;
    }

    void rename(UUID term, LocalizedText names) {
        db.sql("update network.term set names = cast(:names as jsonb) where id = :id")
                .param("id", term)
                .param("names", Rows.json(names))
                .update();
    }

    void retire(UUID term, boolean retired) {
        db.sql(
                        "update network.term set retired_at = case when :retired then now() end where id = :id")
                .param("id", term)
                .param("retired", retired)
                .update();
    }

    /**
     * @param ids in their new order
     */
    void order(List<UUID> ids) {
        db.sql(
                        "update network.term t set position = o.position from unnest(:ids) with ordinality as o (id, position) where t.id = o.id")
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }
}
