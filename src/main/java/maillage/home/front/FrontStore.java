package maillage.home.front;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class FrontStore {
    private final JdbcClient db;

    FrontStore(JdbcClient db) {
        this.db = db;
    }

    /** The open cycle that began last; none before the first is opened. */
    Optional<FrontPage.Year> year(LocalDate today) {
        return db.sql(
                        """
                        select id, slug, names, threshold from groups.offer_cycle
                        where state = 'open' order by (starts_on <= :today) desc, starts_on desc limit 1
                        """)
                .param("today", today)
                .query(
                        (row, number) ->
                                new FrontPage.Year(
                                        Rows.uuid(row, "id"),
                                        row.getString("slug"),
                                        Rows.localized(row, "names"),
                                        row.getInt("threshold")))
                .optional();
    }

    List<FrontPage.Group> groups(UUID cycle, LocalDate today, Instant now) {
        Map<UUID, List<String>> axes = new LinkedHashMap<>();
        db.sql(
                        "select group_id, code from groups.offer_group_axis where cycle_id = :cycle order by position")
                .param("cycle", cycle)
                .query(
                        (row, number) ->
                                axes.computeIfAbsent(
                                                Rows.uuid(row, "group_id"),
                                                group -> new ArrayList<>())
                                        .add(row.getString("code")))
                .list();
        return db.sql(
                        """
                        select g.id, g.slug, g.names, g.questions,
                               (select count(*) from groups.offer_seat s where s.group_id = g.id and s.valid @> cast(:today as date)) as organisations,
                               n.starts_at, n.time_zone
                        from groups.offer_group g
                        left join lateral (select m.starts_at, m.time_zone from meetings.offer_meeting m
                                           where m.host_id = g.id and m.state = 'confirmed' and m.starts_at > :now
                                           order by m.starts_at limit 1) n on true
                        where g.cycle_id = :cycle and g.closed_on is null
                        order by g.position, g.slug
                        """)
                .param("cycle", cycle)
                .param("today", today)
                .param("now", Rows.at(now))
                .query(
                        (row, number) ->
                                new FrontPage.Group(
                                        row.getString("slug"),
                                        Rows.localized(row, "names"),
                                        Rows.localized(row, "questions"),
                                        axes.getOrDefault(Rows.uuid(row, "id"), List.of()),
                                        row.getLong("organisations"),
                                        Optional.ofNullable(row.getTimestamp("starts_at"))
                                                .map(
                                                        at ->
                                                                at.toInstant()
                                                                        .atZone(zone(row))
                                                                        .toLocalDate())))
                .list();
    }

    private static ZoneId zone(java.sql.ResultSet row) {
        try {
            return ZoneId.of(row.getString("time_zone"));
        } catch (java.sql.SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The plenary meetings of a cycle: the knots in which all its threads meet. */
    List<FrontPage.Knot> plenaries(UUID cycle) {
        return db.sql(
                        """
                        select id, titles, starts_at, time_zone, kind from meetings.offer_meeting
                        where host_id = :cycle and state in ('confirmed', 'held') order by starts_at limit 4
                        """)
                .param("cycle", cycle)
                .query(
                        (row, number) ->
                                new FrontPage.Knot(
                                        Rows.uuid(row, "id"),
                                        Rows.localized(row, "titles"),
                                        Rows.instant(row, "starts_at")
                                                .atZone(zone(row))
                                                .toLocalDate(),
                                        row.getString("kind")))
                .list();
    }

    FrontPage.Figures figures(Instant now) {
        return db.sql(
                        """
                        select (select count(*) from network.offer_organisation where standing_state = 'member') as members,
                               (select count(distinct country) from network.offer_organisation where standing_state = 'member') as countries,
                               (select count(*) from meetings.offer_meeting where state = 'held' and starts_at > cast(:now as timestamptz) - interval '1 year') as meetings,
                               (select count(*) from meetings.offer_room_lent) as rooms
                        """)
                .param("now", Rows.at(now))
                .query(
                        (row, number) ->
                                new FrontPage.Figures(
                                        row.getLong("members"),
                                        row.getLong("countries"),
                                        row.getLong("meetings"),
                                        row.getLong("rooms")))
                .single();
    }
}
