package maillage.meetings.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is on record of meetings: agendas, minutes, decisions, actions. */
@Component
class RecordListStore {
    private static final String OF_MEETINGS =
            " where cast(:meetings as text[]) is null or m.uid = any (cast(:meetings as text[])) ";
    private final JdbcClient db;

    RecordListStore(JdbcClient db) {
        this.db = db;
    }

    Set<String> meetings() {
        return Set.copyOf(db.sql("select uid from meetings.meeting").query(String.class).list());
    }

    List<Map<String, Object>> agendas(String @Nullable [] meetings) {
        return rows(
                """
                select a.id, m.uid as meeting, a.position, a.title, a.minutes, nullif(a.led_by, '') as led_by
                from meetings.agenda_item a join meetings.meeting m on m.id = a.meeting_id
                """
                        + OF_MEETINGS
                        + "order by m.starts_at, m.uid, a.position",
                meetings);
    }

    void keepItems(String rows) {
        keep(
                """
                insert into meetings.agenda_item (id, meeting_id, position, title, minutes, led_by)
                select r.id, m.id, r.position, r.title, r.minutes, coalesce(r.led_by, '')
                from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, meeting text, position integer, title text, minutes integer, led_by text)
                join meetings.meeting m on m.uid = r.meeting
                on conflict (id) do update set title = excluded.title, minutes = excluded.minutes, led_by = excluded.led_by
                """,
                rows);
    }

    /** The latest version of each. */
    List<Map<String, Object>> minutes(String @Nullable [] meetings) {
        return rows(
                """
                select m.id, m.uid as meeting, v.body as text, coalesce(a.email, a.full_name) as written_by,
                       cast(v.saved_at at time zone m.time_zone as date) as written_on,
                       (select cast(p.published_at at time zone m.time_zone as date) from meetings.minutes_publication p
                        where p.meeting_id = m.id and p.number = v.number) as published_on
                from meetings.meeting m
                join lateral (select * from meetings.minutes_version v where v.meeting_id = m.id order by v.number desc limit 1) v on true
                join identity.offer_account a on a.id = v.saved_by
                """
                        + OF_MEETINGS
                        + "order by m.starts_at, m.uid",
                meetings);
    }

    /** Written and published at noon of their days, on the meeting's clock. */
    void addMinutes(String rows) {
        keep(
                """
                insert into meetings.minutes_version (meeting_id, number, based_on, body, saved_at, saved_by)
                select m.id, 1, 0, r.text, (r.written_on + time '12:00') at time zone m.time_zone, r.writer_id
                from jsonb_to_recordset(cast(:rows as jsonb)) as r (meeting text, text text, writer_id uuid, written_on date)
                join meetings.meeting m on m.uid = r.meeting
                """,
                rows);
        keep(
                """
                insert into meetings.minutes_publication (meeting_id, number, published_at, published_by)
                select m.id, 1, (r.published_on + time '12:00') at time zone m.time_zone, r.writer_id
                from jsonb_to_recordset(cast(:rows as jsonb)) as r (meeting text, writer_id uuid, published_on date)
                join meetings.meeting m on m.uid = r.meeting
                where r.published_on is not null
                """,
                rows);
    }

    /** A number of a group's, and the meeting that has it. */
    record Numbered(String host, String number, String meeting) {}

    List<Numbered> decisionNumbers() {
        return db.sql(
                        """
                        select d.host_id::text as host, d.number::text as number, m.uid as meeting
                        from meetings.decision d join meetings.meeting m on m.id = d.meeting_id
                        """)
                .query(Numbered.class)
                .list();
    }

    /** The host of each meeting, by the meeting's key. */
    Map<String, String> hosts() {
        var hosts = new HashMap<String, String>();
        db.sql("select uid, host_id::text as host from meetings.meeting")
                .query((row, number) -> hosts.put(row.getString("uid"), row.getString("host")))
                .list();
        return hosts;
    }

    List<Map<String, Object>> decisions(String @Nullable [] meetings) {
        return rows(
                """
                select d.id, m.uid as meeting, d.number, d.text from meetings.decision d join meetings.meeting m on m.id = d.meeting_id
                """
                        + OF_MEETINGS
                        + "order by m.starts_at, m.uid, d.number",
                meetings);
    }

    void keepDecisions(String rows, @Nullable UUID by) {
        db.sql(
                        """
                        insert into meetings.decision (id, meeting_id, number, host_id, text, taken_at, recorded_by)
                        select r.id, m.id, r.number, m.host_id, r.text, m.ends_at, cast(:by as uuid)
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, meeting text, number integer, text text)
                        join meetings.meeting m on m.uid = r.meeting
                        on conflict (id) do update set text = excluded.text
                        """)
                .param("rows", rows)
                .param("by", by)
                .update();
    }

    List<Map<String, Object>> actions(String @Nullable [] meetings) {
        return rows(
                """
                select a.id, m.uid as meeting, a.text, coalesce(p.email, p.full_name) as person, o.slug as organisation, a.due_on, a.state,
                       cast(a.state_at at time zone m.time_zone as date) as state_on, nullif(a.state_note, '') as note
                from meetings.action a join meetings.meeting m on m.id = a.meeting_id
                left join network.offer_person p on p.id = a.owner_person_id
                left join network.offer_organisation o on o.id = a.owner_organisation_id
                """
                        + OF_MEETINGS
                        + "order by m.starts_at, m.uid, a.due_on, a.id",
                meetings);
    }

    void keepActions(String rows) {
        keep(
                """
                insert into meetings.action (id, meeting_id, host_id, text, owner_person_id, owner_organisation_id, due_on, state, state_note, state_at, created_at)
                select r.id, m.id, m.host_id, r.text, r.person_id, o.id, r.due_on, r.state, coalesce(r.note, ''),
                       (r.state_on + time '12:00') at time zone m.time_zone, m.ends_at
                from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, meeting text, text text, person_id uuid, organisation text, due_on date, state text,
                    state_on date, note text)
                join meetings.meeting m on m.uid = r.meeting
                left join network.offer_organisation o on o.slug = r.organisation
                on conflict (id) do update set owner_person_id = excluded.owner_person_id, owner_organisation_id = excluded.owner_organisation_id,
                    due_on = excluded.due_on, state = excluded.state, state_note = excluded.state_note, state_at = excluded.state_at
                """,
                rows);
    }

    private List<Map<String, Object>> rows(String sql, String @Nullable [] meetings) {
        return db.sql(sql).param("meetings", meetings).query().listOfRows();
    }

    private void keep(String sql, String rows) {
        db.sql(sql).param("rows", rows).update();
    }
}
