package maillage.groups.exchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class EntitlementListStore {
    private final JdbcClient db;

    EntitlementListStore(JdbcClient db) {
        this.db = db;
    }

    List<Map<String, Object>> rows(String @Nullable [] cycles) {
        return db.sql(
                        """
                        select e.id, c.slug as cycle, e.position, e.standing, e.kind, e.quantity, e.names ->> 'fr' as name_fr, e.names ->> 'en' as name_en,
                               e.conditions ->> 'fr' as condition_fr, e.conditions ->> 'en' as condition_en, e.while_seats_last, e.by_involvement
                        from groups.entitlement e join groups.cycle c on c.id = e.cycle_id
                        where cast(:cycles as text[]) is null or c.slug = any (cast(:cycles as text[]))
                        order by c.starts_on, e.position
                        """)
                .param("cycles", cycles)
                .query()
                .listOfRows();
    }

    void keep(String rows) {
        db.sql(
                        """
                        insert into groups.entitlement as e (id, cycle_id, position, standing, kind, quantity, names, conditions, while_seats_last, by_involvement)
                        select r.id, c.id, r.position, r.standing, r.kind, r.quantity, jsonb_strip_nulls(jsonb_build_object('fr', r.name_fr, 'en', r.name_en)),
                               jsonb_strip_nulls(jsonb_build_object('fr', r.condition_fr, 'en', r.condition_en)), r.while_seats_last, r.by_involvement
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, cycle text, position integer, standing text, kind text,
                            quantity integer, name_fr text, name_en text, condition_fr text, condition_en text, while_seats_last boolean, by_involvement boolean)
                        join groups.cycle c on c.slug = r.cycle
                        on conflict (id) do update set standing = excluded.standing, kind = excluded.kind, quantity = excluded.quantity,
                            names = (e.names - 'fr' - 'en') || excluded.names, conditions = (e.conditions - 'fr' - 'en') || excluded.conditions,
                            while_seats_last = excluded.while_seats_last, by_involvement = excluded.by_involvement
                        """)
                .param("rows", rows)
                .update();
    }
}
