package maillage.meetings.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import maillage.platform.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MeetingListStore {
    private static final String ROWS =
            """
            from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, key text, host_kind text, host_id uuid, period_id uuid, chapter_id uuid, kind text,
                title_fr text, title_en text, starts timestamp, ends timestamp, time_zone text, notice interval, notice_reason text, state text,
                confirmed_on timestamp, cancelled_reason text, venue_id uuid, venue_state text, place text, town text, remote_link text, capacity integer)
            """;
    private final JdbcClient db;

    MeetingListStore(JdbcClient db) {
        this.db = db;
    }

    List<Map<String, Object>> rows(String @Nullable [] keys) {
        return db.sql(
                        """
                        select m.id, m.uid as key, m.host_id, m.kind, m.titles ->> 'fr' as title_fr, m.titles ->> 'en' as title_en,
                               to_char(m.starts_at at time zone m.time_zone, 'YYYY-MM-DD"T"HH24:MI') as starts,
                               to_char(m.ends_at at time zone m.time_zone, 'YYYY-MM-DD"T"HH24:MI') as ends, m.time_zone, m.state,
                               (m.confirmed_at at time zone m.time_zone)::date as confirmed_on, m.notice_reason, m.cancelled_reason,
                               o.slug as venue_organisation, v.name as venue, m.venue_state, m.place, nullif(m.town, '') as town, m.remote_link, m.capacity
                        from meetings.meeting m
                        left join meetings.venue_offer v on v.id = m.venue_id
                        left join network.offer_organisation o on o.id = v.organisation_id
                        where cast(:keys as text[]) is null or m.uid = any (cast(:keys as text[]))
                        order by m.starts_at, m.uid
                        """)
                .param("keys", keys)
                .query()
                .listOfRows();
    }

    /** Lent rooms by organisation/name. */
    Map<String, String> venues() {
        var venues = new HashMap<String, String>();
        db.sql(
                        """
                        select o.slug || '/' || v.name as name, v.id::text as id
                        from meetings.venue_offer v join network.offer_organisation o on o.id = v.organisation_id
                        order by v.withdrawn_at nulls last, v.offered_at desc
                        """)
                .query((row, number) -> venues.put(row.getString("name"), row.getString("id")))
                .list();
        return venues;
    }

    List<MeetingRules.Taken> taken() {
        return db.sql(
                        """
                        select id, venue_id, uid, starts_at, ends_at from meetings.meeting
                        where venue_id is not null and state in ('confirmed', 'held') and venue_state <> 'declined'
                        """)
                .query(
                        (row, number) ->
                                new MeetingRules.Taken(
                                        row.getString("id"),
                                        row.getString("venue_id"),
                                        row.getString("uid"),
                                        Rows.instant(row, "starts_at"),
                                        Rows.instant(row, "ends_at")))
                .list();
    }

    void add(String rows) {
        db.sql(
                        """
                        insert into meetings.meeting (id, uid, host_kind, host_id, period_id, chapter_id, kind, titles, starts_at, ends_at, time_zone, notice,
                            notice_reason, state, confirmed_at, cancelled_reason, closed_at, venue_id, venue_state, place, town, remote_link, capacity)
                        select r.id, r.key, r.host_kind, r.host_id, r.period_id, r.chapter_id, r.kind,
                               jsonb_strip_nulls(jsonb_build_object('fr', r.title_fr, 'en', r.title_en)), r.starts at time zone r.time_zone,
                               r.ends at time zone r.time_zone, r.time_zone, r.notice, r.notice_reason, r.state, r.confirmed_on at time zone r.time_zone,
                               r.cancelled_reason, case when r.state = 'held' then r.ends at time zone r.time_zone end, r.venue_id, r.venue_state,
                               coalesce(r.place, ''), coalesce(r.town, ''), r.remote_link, r.capacity
                        """
                                + ROWS)
                .param("rows", rows)
                .update();
    }

    void change(String rows) {
        db.sql(
                        """
                        update meetings.meeting m
                        set host_kind = r.host_kind, host_id = r.host_id, period_id = r.period_id, chapter_id = r.chapter_id, kind = r.kind,
                            titles = (m.titles - 'fr' - 'en') || jsonb_strip_nulls(jsonb_build_object('fr', r.title_fr, 'en', r.title_en)),
                            starts_at = r.starts at time zone r.time_zone, ends_at = r.ends at time zone r.time_zone, time_zone = r.time_zone,
                            notice_reason = r.notice_reason, state = r.state, confirmed_at = r.confirmed_on at time zone r.time_zone,
                            cancelled_reason = r.cancelled_reason,
                            closed_at = case when r.state = 'held' then coalesce(m.closed_at, r.ends at time zone r.time_zone) end,
                            venue_id = r.venue_id, venue_state = r.venue_state, place = coalesce(r.place, ''), town = coalesce(r.town, ''), remote_link = r.remote_link,
                            capacity = r.capacity, sequence = m.sequence + 1, version = m.version + 1
                        """
                                + ROWS
                                + " where m.id = r.id")
                .param("rows", rows)
                .update();
    }
}
