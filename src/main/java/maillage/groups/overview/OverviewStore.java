package maillage.groups.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import maillage.kernel.CycleId;
import maillage.kernel.GroupId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class OverviewStore {
    private final JdbcClient db;

    OverviewStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param on the day on which seats are read
     */
    Map<GroupId, Facts> facts(CycleId cycle, LocalDate on, Instant now) {
        var facts = new HashMap<GroupId, Facts>();
        db.sql(
                        """
                        select g.id,
                               (select count(*) from groups.seat s where s.group_id = g.id and s.valid @> cast(:on as date)) as organisations,
                               array(select t.code from groups.group_term gt join network.offer_term t on t.id = gt.term_id
                                     where gt.group_id = g.id and t.taxonomy = 'axis' order by t.position) as axes,
                               n.starts_at, n.ends_at, n.time_zone
                        from groups.working_group g
                        left join lateral (
                            select m.starts_at, m.ends_at, m.time_zone from meetings.offer_meeting m
                            where m.host_id = g.id and m.state = 'confirmed' and m.kind <> 'other' and m.ends_at > :now
                            order by m.starts_at limit 1) n on true
                        where g.cycle_id = :cycle
                        """)
                .param("cycle", cycle.value())
                .param("on", on)
                .param("now", Rows.at(now))
                .query((row, number) -> facts.put(new GroupId(Rows.uuid(row, "id")), facts(row)))
                .list();
        return facts;
    }

    int organisations(CycleId cycle, LocalDate on) {
        return db.sql(
                        """
                        select count(distinct s.organisation_id) from groups.seat s join groups.working_group g on g.id = s.group_id
                        where g.cycle_id = :cycle and s.valid @> cast(:on as date)
                        """)
                .param("cycle", cycle.value())
                .param("on", on)
                .query(Integer.class)
                .single();
    }

    private static Facts facts(ResultSet row) throws SQLException {
        Optional<OverviewPage.Next> next =
                Rows.optionalInstant(row, "starts_at").isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new OverviewPage.Next(
                                        Rows.instant(row, "starts_at"),
                                        Rows.instant(row, "ends_at"),
                                        ZoneId.of(row.getString("time_zone"))));
        return new Facts(
                row.getInt("organisations"),
                List.of((String[]) row.getArray("axes").getArray()),
                next);
    }

    record Facts(int organisations, List<String> axes, Optional<OverviewPage.Next> next) {}
}
