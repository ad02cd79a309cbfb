package maillage.groups.cycles;

import java.util.UUID;
import maillage.groups.Entitlement;
import maillage.kernel.CycleId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the standings of a cycle give, in its order (docs/rules.md#r2). */
@Component
class EntitlementStore {
    private final JdbcClient db;

    EntitlementStore(JdbcClient db) {
        this.db = db;
    }

    void copy(CycleId from, CycleId to) {
        db.sql(
                        """
                        insert into groups.entitlement (id, cycle_id, position, standing, kind, quantity, names, conditions, while_seats_last, by_involvement)
                        select gen_random_uuid(), :to, position, standing, kind, quantity, names, conditions, while_seats_last, by_involvement
                        from groups.entitlement where cycle_id = :from
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    void insert(CycleId cycle, Entitlement entitlement) {
        db.sql(
                        """
                        insert into groups.entitlement (id, cycle_id, position, standing, kind, quantity, names, conditions, while_seats_last, by_involvement)
                        values (:id, :cycle, (select coalesce(max(position), 0) + 1 from groups.entitlement where cycle_id = :cycle), :standing, :kind,
                                :quantity, cast(:names as jsonb), cast(:conditions as jsonb), :last, :involvement)
                        """)
                .param("id", entitlement.id())
                .param("cycle", cycle.value())
                .param("standing", entitlement.level().code())
                .param("kind", entitlement.kind())
                .param("quantity", entitlement.quantity().orElse(null), java.sql.Types.INTEGER)
                .param("names", Rows.json(entitlement.names()))
                .param("conditions", Rows.json(entitlement.conditions()))
                .param("last", entitlement.whileSeatsLast())
                .param("involvement", entitlement.byInvolvement())
                .update();
    }

    boolean remove(CycleId cycle, UUID entitlement) {
        return db.sql("delete from groups.entitlement where id = :id and cycle_id = :cycle")
                        .param("id", entitlement)
                        .param("cycle", cycle.value())
                        .update()
                > 0;
    }
}
