package maillage.home.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CalendarStore {
    private final JdbcClient db;

    CalendarStore(JdbcClient db) {
        this.db = db;
    }

    List<CalendarPage.Entry> between(Instant from, Instant to) {
        return db.sql(
                        """
                        select m.id, m.titles, m.starts_at, m.ends_at, m.time_zone, m.state, m.town, m.uid, m.sequence, g.names as group_names, g.slug as group_slug, c.slug as cycle_slug
                        from meetings.offer_meeting m
                        left join groups.offer_group g on g.id = m.host_id
                        left join groups.offer_cycle c on c.id = g.cycle_id
                        where m.state <> 'draft' and m.starts_at >= :from and m.starts_at < :to
                        order by m.starts_at, m.id
                        """)
                .param("from", Rows.at(from))
                .param("to", Rows.at(to))
                .query(
                        (row, number) ->
                                new CalendarPage.Entry(
                                        Rows.uuid(row, "id"),
                                        Rows.localized(row, "titles"),
                                        Optional.ofNullable(row.getString("group_names"))
                                                .map(Rows::localized),
                                        Optional.ofNullable(row.getString("group_slug")).isEmpty()
                                                ? Optional.empty()
                                                : Optional.of(
                                                        "/groups/"
                                                                + row.getString("cycle_slug")
                                                                + "/"
                                                                + row.getString("group_slug")),
                                        Rows.instant(row, "starts_at"),
                                        Rows.instant(row, "ends_at"),
                                        ZoneId.of(row.getString("time_zone")),
                                        Optional.ofNullable(row.getString("town"))
                                                .filter(town -> !town.isEmpty()),
                                        row.getString("state").equals("cancelled"),
                                        row.getString("uid"),
                                        row.getInt("sequence")))
                .list();
    }
}
