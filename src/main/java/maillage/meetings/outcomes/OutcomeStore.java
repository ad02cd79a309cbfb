package maillage.meetings.outcomes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Id;
import maillage.kernel.Me;
import maillage.kernel.MeetingId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.meetings.Meeting;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class OutcomeStore {
    private static final String ACTION =
            """
            select a.id, a.meeting_id, a.text, a.owner_person_id, coalesce(p.full_name, '') as person_name, a.owner_organisation_id, o.names, a.due_on, a.state,
                   a.state_note, a.state_at
            from meetings.action a
            left join network.offer_person p on p.id = a.owner_person_id
            left join network.offer_organisation o on o.id = a.owner_organisation_id
            """;
    private final JdbcClient db;

    OutcomeStore(JdbcClient db) {
        this.db = db;
    }

    List<Decision> decisions(MeetingId meeting) {
        return db.sql(
                        "select id, meeting_id, number, text, taken_at from meetings.decision where meeting_id = :meeting order by number")
                .param("meeting", meeting.value())
                .query(
                        (row, number) ->
                                new Decision(
                                        Rows.uuid(row, "id"),
                                        new MeetingId(Rows.uuid(row, "meeting_id")),
                                        row.getInt("number"),
                                        row.getString("text"),
                                        Rows.instant(row, "taken_at")))
                .list();
    }

    List<Action> actions(MeetingId meeting) {
        return db.sql(
                        ACTION
                                + "where a.meeting_id = :meeting order by a.due_on nulls last, a.created_at, a.id")
                .param("meeting", meeting.value())
                .query(OutcomeStore::action)
                .list();
    }

    /** Those decided here, and those of earlier meetings that came back on this one's agenda. */
    List<Action> before(MeetingId meeting) {
        return db.sql(
                        ACTION
                                + """
                        where a.meeting_id = :meeting
                           or a.id in (select action_id from meetings.agenda_item where meeting_id = :meeting and action_id is not null)
                        order by a.due_on nulls last, a.created_at, a.id
                        """)
                .param("meeting", meeting.value())
                .query(OutcomeStore::action)
                .list();
    }

    Optional<Action> action(UUID id) {
        return db.sql(ACTION + "where a.id = :id")
                .param("id", id)
                .query(OutcomeStore::action)
                .optional();
    }

    /** Numbers of a host's decisions have no gap and no double, whoever writes at once. */
    void decide(Meeting meeting, String text, Me by, Instant now) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:host, 5))")
                .param("host", meeting.host().id().toString())
                .query((row, number) -> number)
                .list();
        db.sql(
                        """
                        insert into meetings.decision (id, meeting_id, number, host_id, text, taken_at, recorded_by)
                        select :id, :meeting, coalesce(max(number), 0) + 1, :host, :text, :now, :by from meetings.decision where host_id = :host
                        """)
                .param("id", Id.fresh())
                .param("meeting", meeting.id().value())
                .param("host", meeting.host().id())
                .param("text", text)
                .param("now", Rows.at(now))
                .param("by", by.person().value())
                .update();
    }

    void undertake(Meeting meeting, OutcomeForm.Undertaking undertaking, Instant now) {
        db.sql(
                        """
                        insert into meetings.action (id, meeting_id, host_id, text, owner_person_id, owner_organisation_id, due_on, created_at)
                        values (:id, :meeting, :host, :text, :person, :organisation, :due, :now)
                        """)
                .param("id", Id.fresh())
                .param("meeting", meeting.id().value())
                .param("host", meeting.host().id())
                .param("text", undertaking.text())
                .param("person", undertaking.person().map(PersonId::value).orElse(null))
                .param(
                        "organisation",
                        undertaking.organisation().map(OrganisationId::value).orElse(null))
                .param("due", undertaking.due().orElse(null))
                .param("now", Rows.at(now))
                .update();
    }

    void state(UUID action, Action.State state, String note, Instant now) {
        db.sql(
                        """
                        update meetings.action set state = :state, state_note = :note, state_at = case when :state = 'open' then null else cast(:now as timestamptz) end
                        where id = :id
                        """)
                .param("state", state.code())
                .param("note", note)
                .param("now", Rows.at(now))
                .param("id", action)
                .update();
    }

    /** Whoever may own an action: people invited or there, and their organisations. */
    List<OutcomesPage.Owner> owners(MeetingId meeting) {
        return db.sql(
                        """
                        with there as (
                            select person_id, organisation_id from meetings.invitation where meeting_id = :meeting and withdrawn_at is null
                            union select person_id, organisation_id from meetings.presence where meeting_id = :meeting)
                        select t.person_id, p.full_name, t.organisation_id, o.names from there t
                        join network.offer_person p on p.id = t.person_id join network.offer_organisation o on o.id = t.organisation_id
                        order by platform.plain(p.family_name), platform.plain(p.given_name), p.id
                        """)
                .param("meeting", meeting.value())
                .query(
                        (row, number) ->
                                new OutcomesPage.Owner(
                                        new PersonId(Rows.uuid(row, "person_id")),
                                        row.getString("full_name"),
                                        new OrganisationId(Rows.uuid(row, "organisation_id")),
                                        Rows.localized(row, "names")))
                .list();
    }

    private static Action action(ResultSet row, int number) throws SQLException {
        return new Action(
                Rows.uuid(row, "id"),
                new MeetingId(Rows.uuid(row, "meeting_id")),
                row.getString("text"),
                Rows.optionalUuid(row, "owner_person_id").map(PersonId::new),
                row.getString("person_name"),
                Rows.optionalUuid(row, "owner_organisation_id").map(OrganisationId::new),
                Optional.ofNullable(row.getString("names")).map(Rows::localized),
                Rows.optionalDate(row, "due_on"),
                Action.State.of(row.getString("state")),
                row.getString("state_note"),
                Rows.optionalInstant(row, "state_at"));
    }
}
