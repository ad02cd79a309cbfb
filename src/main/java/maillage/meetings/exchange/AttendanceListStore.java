package maillage.meetings.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import maillage.kernel.DateRange;
import maillage.platform.exchange.References;
import maillage.platform.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AttendanceListStore {
    private final JdbcClient db;

    AttendanceListStore(JdbcClient db) {
        this.db = db;
    }

    /** A meeting's own day and state. */
    record On(String id, LocalDate day, String state) {
        boolean mayHavePresences() {
            return state.equals("confirmed") || state.equals("held");
        }
    }

    /**
     * @param who organisation and person's id, with a space between
     */
    record Held(String id, String who, String kind, DateRange valid, @Nullable String oneMeeting) {
        boolean covers(On meeting) {
            return oneMeeting == null
                    ? valid.contains(meeting.day())
                    : oneMeeting.equals(meeting.id());
        }
    }

    Map<String, On> meetings() {
        var meetings = new HashMap<String, On>();
        db.sql(
                        "select id::text as id, uid, (starts_at at time zone time_zone)::date as day, state from meetings.meeting")
                .query(
                        (row, number) ->
                                meetings.put(
                                        row.getString("uid"),
                                        new On(
                                                row.getString("id"),
                                                Rows.date(row, "day"),
                                                row.getString("state"))))
                .list();
        return meetings;
    }

    List<References.Known> people() {
        return db.sql(
                        "select id::text as id, coalesce(email, full_name) as reference from network.offer_person order by id")
                .query(References.Known.class)
                .list();
    }

    List<Held> mandates(String @Nullable [] organisations) {
        return db.sql(
                        """
                        select m.id::text as id, o.slug || ' ' || m.person_id as who, m.kind, m.valid, m.one_meeting::text as one_meeting
                        from network.offer_mandate m join network.offer_organisation o on o.id = m.organisation_id
                        where o.slug = any (cast(:organisations as text[]))
                        order by m.one_meeting nulls first, m.id
                        """)
                .param("organisations", organisations)
                .query(
                        (row, number) ->
                                new Held(
                                        row.getString("id"),
                                        row.getString("who"),
                                        row.getString("kind"),
                                        Rows.range(row, "valid"),
                                        row.getString("one_meeting")))
                .list();
    }

    List<Map<String, Object>> rows(String @Nullable [] meetings) {
        return db.sql(
                        """
                        select p.id, m.uid as meeting, coalesce(a.email, a.full_name) as person, o.slug as organisation, p.capacity, p.mode,
                               o.cited and a.cited as cited
                        from meetings.presence p
                        join meetings.meeting m on m.id = p.meeting_id
                        join network.offer_person a on a.id = p.person_id
                        join network.offer_organisation o on o.id = p.organisation_id
                        where cast(:meetings as text[]) is null or m.uid = any (cast(:meetings as text[]))
                        order by m.starts_at, m.uid, o.slug, person
                        """)
                .param("meetings", meetings)
                .query()
                .listOfRows();
    }

    /**
     * The trace of every presence names who wrote it (see the trigger {@code presence_is_traced}).
     */
    void say(String actor) {
        db.sql(
                        "select set_config('maillage.actor', :actor, true) || set_config('maillage.reason', 'import', true)")
                .param("actor", actor)
                .query(String.class)
                .single();
    }

    void keep(String rows, @Nullable UUID by) {
        db.sql(
                        """
                        insert into meetings.presence (id, meeting_id, person_id, organisation_id, mandate_id, capacity, mode, recorded_at, recorded_by)
                        select r.id, m.id, r.person_id, o.id, r.mandate_id, r.capacity, r.mode, least(m.starts_at, now()), cast(:by as uuid)
                        from jsonb_to_recordset(cast(:rows as jsonb))
                            as r (id uuid, meeting text, person_id uuid, organisation text, mandate_id uuid, capacity text, mode text)
                        join meetings.meeting m on m.uid = r.meeting
                        join network.offer_organisation o on o.slug = r.organisation
                        on conflict (meeting_id, person_id) do update set organisation_id = excluded.organisation_id, mandate_id = excluded.mandate_id,
                            capacity = excluded.capacity, mode = excluded.mode, recorded_at = now(), recorded_by = excluded.recorded_by
                        """)
                .param("rows", rows)
                .param("by", by)
                .update();
    }
}
