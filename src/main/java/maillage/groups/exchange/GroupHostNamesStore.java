package maillage.groups.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import maillage.kernel.ChapterId;
import maillage.kernel.CycleId;
import maillage.meetings.Host;
import maillage.meetings.HostNames.Named;
import maillage.meetings.HostRef;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class GroupHostNamesStore {
    private final JdbcClient db;

    GroupHostNamesStore(JdbcClient db) {
        this.db = db;
    }

    List<Named> all() {
        return db.sql(
                        """
                        select h.kind, h.id, c.slug as cycle, h.slug, h.names, c.id as period, h.chapter_id, coalesce(z.time_zone, c.time_zone) as zone,
                               (extract(year from c.notice) * 12 + extract(month from c.notice))::integer as months,
                               extract(day from c.notice)::integer as days, array_to_string(c.counting_kinds, '|') as kinds
                        from groups.cycle c
                        join (
                            select 'CYCLE' as kind, id, id as cycle_id, '' as slug, names, cast(null as uuid) as chapter_id from groups.cycle
                            union all
                            select 'GROUP', id, cycle_id, slug, names, chapter_id from groups.working_group
                        ) h on h.cycle_id = c.id
                        left join network.offer_chapter z on z.id = h.chapter_id
                        """)
                .query(GroupHostNamesStore::named)
                .list();
    }

    private static Named named(ResultSet row, int number) throws SQLException {
        String cycle = row.getString("cycle");
        String slug = row.getString("slug");
        var host =
                new Host(
                        new HostRef(
                                HostRef.Kind.valueOf(row.getString("kind")), Rows.uuid(row, "id")),
                        Rows.localized(row, "names"),
                        slug.isEmpty() ? "/groups/" + cycle : "/groups/" + cycle + "/" + slug,
                        new CycleId(Rows.uuid(row, "period")),
                        Rows.optionalUuid(row, "chapter_id").map(ChapterId::new),
                        ZoneId.of(row.getString("zone")),
                        Period.of(0, row.getInt("months"), row.getInt("days")),
                        Arrays.asList(row.getString("kinds").split("\\|")));
        return new Named(cycle, slug, host);
    }
}
