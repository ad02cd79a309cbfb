package maillage.meetings.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import maillage.kernel.Id;
import maillage.kernel.MandateId;
import maillage.kernel.Me;
import maillage.kernel.MeetingId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.meetings.Invitee;
import maillage.meetings.Meeting;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SheetStore {
    private final JdbcClient db;

    SheetStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Everyone expected and everyone there, by name; someone there for another organisation than
     * invited stands under that one.
     *
     * @param unasked whom the host would have invited, where nobody was
     */
    List<SheetLine> lines(MeetingId meeting, List<Invitee> unasked) {
        return db.sql(
                        """
                        with expected as (
                            select distinct on (person_id) person_id, organisation_id, mandate_id, capacity, mode
                            from (select person_id, organisation_id, mandate_id, capacity, mode, 1 as rank from meetings.presence where meeting_id = :meeting
                                  union all
                                  select i.person_id, i.organisation_id, i.mandate_id, case when m.one_meeting is null then m.kind else 'walk-in' end, null, 2
                                  from meetings.invitation i join network.offer_mandate m on m.id = i.mandate_id
                                  where i.meeting_id = :meeting and i.withdrawn_at is null
                                  union all
                                  select u.person, u.organisation, u.mandate, m.kind, null, 3
                                  from unnest(cast(:people as uuid[]), cast(:organisations as uuid[]), cast(:mandates as uuid[])) as u (person, organisation, mandate)
                                  join network.offer_mandate m on m.id = u.mandate) as all_of_them
                            order by person_id, rank)
                        select e.person_id, p.full_name, e.organisation_id, o.names, e.capacity, e.mode, r.answer,
                               (select string_agg(t.full_name, ', ') from meetings.reply n join network.offer_person t on t.id = n.person_id
                                where n.meeting_id = :meeting and n.alternate_id = e.person_id and n.superseded_at is null) as replaces,
                               exists (select 1 from network.offer_charter_acceptance c where c.organisation_id = e.organisation_id) as charter
                        from expected e
                        join network.offer_person p on p.id = e.person_id
                        join network.offer_organisation o on o.id = e.organisation_id
                        left join meetings.reply r on r.meeting_id = :meeting and r.person_id = e.person_id and r.superseded_at is null
                        order by platform.plain(p.family_name), platform.plain(p.given_name), p.id
                        """)
                .param("meeting", meeting.value())
                .param("people", ids(unasked, one -> one.person().value()))
                .param("organisations", ids(unasked, one -> one.organisation().value()))
                .param("mandates", ids(unasked, one -> one.mandate().value()))
                .query(SheetStore::line)
                .list();
    }

    private static UUID[] ids(List<Invitee> people, Function<Invitee, UUID> id) {
        return people.stream().map(id).toArray(UUID[]::new);
    }

    boolean hasInvited(MeetingId meeting) {
        return db.sql(
                        "select exists (select 1 from meetings.invitation where meeting_id = :meeting)")
                .param("meeting", meeting.value())
                .query(Boolean.class)
                .single();
    }

    /** Holds the meeting's state until the transaction ends; others may sign in meanwhile. */
    void hold(MeetingId meeting) {
        db.sql("select 1 from meetings.meeting where id = :meeting for share")
                .param("meeting", meeting.value())
                .query(Integer.class)
                .single();
    }

    /** Names who changes presences in this transaction, and why: the database writes the trace. */
    void name(Me actor, String reason) {
        db.sql(
                        "select set_config('maillage.actor', :actor, true) || set_config('maillage.reason', :reason, true)")
                .param("actor", actor.person().toString())
                .param("reason", reason)
                .query(String.class)
                .single();
    }

    /** The mandate by which a person may be there for an organisation. */
    Optional<Speaking> speaking(Meeting meeting, PersonId person, OrganisationId organisation) {
        return db.sql(
                        """
                        select id, case when one_meeting is null then kind else 'walk-in' end as capacity from network.offer_mandate
                        where person_id = :person and organisation_id = :organisation
                          and ((one_meeting is null and valid @> cast(:day as date)) or one_meeting = :meeting)
                        order by one_meeting nulls first limit 1
                        """)
                .param("person", person.value())
                .param("organisation", organisation.value())
                .param("day", meeting.day())
                .param("meeting", meeting.id().value())
                .query(
                        (row, number) ->
                                new Speaking(
                                        new MandateId(Rows.uuid(row, "id")),
                                        row.getString("capacity")))
                .optional();
    }

    /**
     * Whether the presence now stands as asked; false when this person is there for another
     * organisation.
     */
    boolean put(
            MeetingId meeting,
            PersonId person,
            OrganisationId organisation,
            Speaking speaking,
            Mode mode,
            Me by,
            Instant now) {
        db.sql(
                        """
                        insert into meetings.presence as p (id, meeting_id, person_id, organisation_id, mandate_id, capacity, mode, recorded_at, recorded_by)
                        values (:id, :meeting, :person, :organisation, :mandate, :capacity, :mode, :now, :by)
                        on conflict on constraint presence_once do update set mode = excluded.mode, recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by
                        where p.organisation_id = excluded.organisation_id and p.mode <> excluded.mode
                        """)
                .param("id", Id.fresh())
                .param("meeting", meeting.value())
                .param("person", person.value())
                .param("organisation", organisation.value())
                .param("mandate", speaking.mandate().value())
                .param("capacity", speaking.capacity())
                .param("mode", mode.code())
                .param("now", Rows.at(now))
                .param("by", by.person().value())
                .update();
        return organisationOf(meeting, person).filter(organisation::equals).isPresent();
    }

    void remove(MeetingId meeting, PersonId person) {
        db.sql("delete from meetings.presence where meeting_id = :meeting and person_id = :person")
                .param("meeting", meeting.value())
                .param("person", person.value())
                .update();
    }

    Optional<OrganisationId> organisationOf(MeetingId meeting, PersonId person) {
        return db.sql(
                        "select organisation_id from meetings.presence where meeting_id = :meeting and person_id = :person")
                .param("meeting", meeting.value())
                .param("person", person.value())
                .query((row, number) -> new OrganisationId(Rows.uuid(row, "organisation_id")))
                .optional();
    }

    /**
     * The citation choice of an organisation: accepting the charter at the door leaves it as it is.
     */
    boolean isCited(OrganisationId organisation) {
        return db.sql("select cited from network.offer_organisation where id = :id")
                .param("id", organisation.value())
                .query(Boolean.class)
                .single();
    }

    void close(MeetingId meeting, Instant now) {
        db.sql(
                        "update meetings.meeting set state = 'held', closed_at = :now, version = version + 1 where id = :id and state = 'confirmed'")
                .param("now", Rows.at(now))
                .param("id", meeting.value())
                .update();
    }

    List<SheetChange> changes(MeetingId meeting) {
        return db.sql(
                        """
                        select c.at, coalesce(a.full_name, '') as by_name, coalesce(p.full_name, '') as person, coalesce(c.before ->> 'mode', 'absent') as before,
                               coalesce(c.after ->> 'mode', 'absent') as after, c.reason
                        from meetings.presence_change c
                        left join identity.offer_account a on a.id = c.by_id
                        left join network.offer_person p on p.id = c.person_id
                        where c.meeting_id = :meeting order by c.id desc limit 200
                        """)
                .param("meeting", meeting.value())
                .query(
                        (row, number) ->
                                new SheetChange(
                                        Rows.instant(row, "at"),
                                        row.getString("by_name"),
                                        row.getString("person"),
                                        row.getString("before"),
                                        row.getString("after"),
                                        row.getString("reason")))
                .list();
    }

    private static SheetLine line(ResultSet row, int number) throws SQLException {
        return new SheetLine(
                new PersonId(Rows.uuid(row, "person_id")),
                row.getString("full_name"),
                new OrganisationId(Rows.uuid(row, "organisation_id")),
                Rows.localized(row, "names"),
                row.getString("capacity"),
                Optional.ofNullable(row.getString("answer")),
                Optional.ofNullable(row.getString("replaces")),
                Optional.ofNullable(row.getString("mode")).flatMap(Mode::find),
                row.getBoolean("charter"));
    }

    /**
     * @param capacity titular, alternate or walk-in
     */
    record Speaking(MandateId mandate, String capacity) {}
}
