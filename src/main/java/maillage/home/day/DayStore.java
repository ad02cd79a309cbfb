package maillage.home.day;

import java.util.List;
import maillage.kernel.CycleId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DayStore {
    private final JdbcClient db;

    DayStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Each sector once, by the first sector of each organisation, so that the sums are the
     * network's.
     */
    List<DayPage.Sector> sectors(CycleId cycle) {
        return db.sql(
                        """
                        select t.names, count(o.id) as members, count(s.organisation_id) filter (where s.active) as active
                        from network.offer_term t
                        left join network.offer_organisation o on o.sector = t.code and o.standing_state = 'member'
                        left join groups.offer_standing s on s.cycle_id = :cycle and s.organisation_id = o.id
                        where t.taxonomy = 'sector' and (t.retired_at is null or o.id is not null)
                        group by t.id, t.names, t.position order by t.position
                        """)
                .param("cycle", cycle.value())
                .query(
                        (row, number) ->
                                new DayPage.Sector(
                                        Rows.localized(row, "names"),
                                        row.getLong("members"),
                                        row.getLong("active")))
                .list();
    }
}
