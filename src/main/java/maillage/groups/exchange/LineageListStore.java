package maillage.groups.exchange;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class LineageListStore {
    private final JdbcClient db;

    LineageListStore(JdbcClient db) {
        this.db = db;
    }

    Set<String> groups() {
        return Set.copyOf(
                db.sql(
                                "select c.slug || '/' || g.slug from groups.working_group g join groups.cycle c on c.id = g.cycle_id")
                        .query(String.class)
                        .list());
    }

    List<Map<String, Object>> rows(String @Nullable [] from) {
        return db.sql(
                        """
                        with named as (select g.id, c.slug || '/' || g.slug as name from groups.working_group g join groups.cycle c on c.id = g.cycle_id)
                        select a.name as "from", b.name as "to", l.relation
                        from groups.lineage l join named a on a.id = l.from_group_id join named b on b.id = l.to_group_id
                        where cast(:from as text[]) is null or a.name = any (cast(:from as text[]))
                        order by a.name, b.name
                        """)
                .param("from", from)
                .query()
                .listOfRows();
    }

    void keep(String rows) {
        db.sql(
                        """
                        with named as (select g.id, c.slug || '/' || g.slug as name from groups.working_group g join groups.cycle c on c.id = g.cycle_id)
                        insert into groups.lineage (from_group_id, to_group_id, relation)
                        select a.id, b.id, r.relation
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r ("from" text, "to" text, relation text)
                        join named a on a.name = r."from" join named b on b.name = r."to"
                        on conflict (from_group_id, to_group_id) do update set relation = excluded.relation
                        """)
                .param("rows", rows)
                .update();
    }
}
