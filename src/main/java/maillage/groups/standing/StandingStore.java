package maillage.groups.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import maillage.kernel.CycleId;
import maillage.kernel.OrganisationId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StandingStore {
    private final JdbcClient db;

    StandingStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Every presence of an organisation in a cycle, by date, and whether it counts by the one
     * definition.
     */
    List<StandingPage.Presence> presences(OrganisationId organisation, CycleId cycle) {
        return db.sql(
                        """
                        select p.meeting_id, m.titles, p.starts_at, p.time_zone, a.full_name, p.capacity, p.mode,
                               exists (select 1 from groups.counted_presence k where k.cycle_id = :cycle and k.organisation_id = :organisation
                                       and k.meeting_id = p.meeting_id and k.person_id = p.person_id) as counts
                        from meetings.offer_presence p join meetings.offer_meeting m on m.id = p.meeting_id
                        join identity.offer_account a on a.id = p.person_id
                        where p.period_id = :cycle and p.organisation_id = :organisation order by p.starts_at, a.full_name
                        """)
                .param("cycle", cycle.value())
                .param("organisation", organisation.value())
                .query(
                        (row, number) ->
                                new StandingPage.Presence(
                                        Rows.uuid(row, "meeting_id"),
                                        Rows.localized(row, "titles"),
                                        Rows.instant(row, "starts_at"),
                                        ZoneId.of(row.getString("time_zone")),
                                        row.getString("full_name"),
                                        row.getString("capacity"),
                                        row.getString("mode"),
                                        row.getBoolean("counts")))
                .list();
    }

    /** The moments of the meetings that made it active, by date; none while it is not. */
    Set<Instant> knots(OrganisationId organisation, CycleId cycle) {
        return db.sql(
                        """
                        with reached as (
                            select a.meetings, t.moments, groups.nth_place(a.meetings, c.threshold) as last
                            from groups.attended a join groups.counted_moments t on t.cycle_id = a.cycle_id join groups.cycle c on c.id = a.cycle_id
                            where a.cycle_id = :cycle and a.organisation_id = :organisation and bit_count(a.meetings) >= c.threshold
                            order by t.moments[groups.nth_place(a.meetings, c.threshold)], a.unit_id limit 1)
                        select moments[place] as moment from reached cross join generate_series(1, last) as place where get_bit(meetings, place - 1) = 1
                        """)
                .param("cycle", cycle.value())
                .param("organisation", organisation.value())
                .query((row, number) -> Rows.instant(row, "moment"))
                .set();
    }

    /** What was corrected in its attendance once a sheet was closed, the latest first. */
    List<StandingPage.Correction> corrections(OrganisationId organisation, CycleId cycle) {
        return db.sql(
                        """
                        select k.meeting_id, m.titles, m.starts_at, m.time_zone, coalesce(p.full_name, '') as who, k.before, k.after, k.reason,
                               coalesce(b.full_name, '') as by_name, k.at
                        from meetings.offer_correction k join meetings.offer_meeting m on m.id = k.meeting_id
                        left join identity.offer_account p on p.id = k.person_id
                        left join identity.offer_account b on b.id = k.by_id
                        where k.organisation_id = :organisation and k.period_id = :cycle order by k.id desc
                        """)
                .param("organisation", organisation.value())
                .param("cycle", cycle.value())
                .query(
                        (row, number) ->
                                new StandingPage.Correction(
                                        Rows.uuid(row, "meeting_id"),
                                        Rows.localized(row, "titles"),
                                        Rows.instant(row, "starts_at"),
                                        ZoneId.of(row.getString("time_zone")),
                                        row.getString("who"),
                                        row.getString("before"),
                                        row.getString("after"),
                                        row.getString("reason"),
                                        row.getString("by_name"),
                                        Rows.instant(row, "at")))
                .list();
    }

    /** Confirmed meetings to come that count, of the groups it sits in and of the whole cycle. */
    List<StandingPage.Next> next(
            OrganisationId organisation, CycleId cycle, LocalDate on, Instant now) {
        return db.sql(
                        """
                        select m.id, m.titles, m.starts_at, m.time_zone
                        from meetings.offer_meeting m join groups.cycle c on c.id = m.period_id
                        where m.period_id = :cycle and m.state = 'confirmed' and m.starts_at > :now and m.kind = any (c.counting_kinds)
                          and (m.host_id = c.id or exists (select 1 from groups.seat s where s.group_id = m.host_id and s.organisation_id = :organisation
                                                           and s.valid @> cast(:on as date)))
                        order by m.starts_at limit 5
                        """)
                .param("cycle", cycle.value())
                .param("organisation", organisation.value())
                .param("on", on)
                .param("now", Rows.at(now))
                .query(
                        (row, number) ->
                                new StandingPage.Next(
                                        Rows.uuid(row, "id"),
                                        Rows.localized(row, "titles"),
                                        Rows.instant(row, "starts_at"),
                                        ZoneId.of(row.getString("time_zone"))))
                .list();
    }

    /** Meetings that counted and rooms lent, by organisation. */
    Map<OrganisationId, Done> done(CycleId cycle, Collection<OrganisationId> organisations) {
        var done = new HashMap<OrganisationId, Done>();
        db.sql(
                        "select organisation_id, meetings, rooms from groups.involvement where cycle_id = :cycle and organisation_id = any (:organisations)")
                .param("cycle", cycle.value())
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(
                        (row, number) ->
                                done.put(
                                        new OrganisationId(Rows.uuid(row, "organisation_id")),
                                        new Done(row.getInt("meetings"), row.getInt("rooms"))))
                .list();
        return done;
    }

    /** Every standing of a cycle with the points that the database knows, by name. */
    List<StandingList.Row> all(CycleId cycle, LocalDate on) {
        return db.sql(
                        """
                        select s.organisation_id, o.slug, o.names, coalesce(t.names, '{}') as sector, coalesce(o.sector, '') as code, o.cited, s.counted, s.threshold,
                               s.active, s.active_since, coalesce(i.points, 0) as points,
                               array(select g.slug from groups.seat x join groups.working_group g on g.id = x.group_id
                                     where x.organisation_id = s.organisation_id and g.cycle_id = :cycle and x.valid @> cast(:on as date) order by g.position) as seats
                        from groups.standing s join network.offer_organisation o on o.id = s.organisation_id
                        left join network.offer_term t on t.taxonomy = 'sector' and t.code = o.sector
                        left join groups.involvement i on i.cycle_id = s.cycle_id and i.organisation_id = s.organisation_id
                        where s.cycle_id = :cycle order by platform.plain(o.sort_name)
                        """)
                .param("cycle", cycle.value())
                .param("on", on)
                .query(
                        (row, number) ->
                                new StandingList.Row(
                                        new OrganisationId(Rows.uuid(row, "organisation_id")),
                                        row.getString("slug"),
                                        Rows.localized(row, "names"),
                                        Rows.localized(row, "sector"),
                                        row.getString("code"),
                                        row.getBoolean("cited"),
                                        row.getInt("counted"),
                                        row.getInt("threshold"),
                                        row.getBoolean("active"),
                                        Rows.optionalInstant(row, "active_since"),
                                        row.getInt("points"),
                                        List.of((String[]) row.getArray("seats").getArray())))
                .list();
    }

    record Done(int meetings, int rooms) {
        static final Done NOTHING = new Done(0, 0);
    }
}
