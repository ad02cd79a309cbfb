package maillage.meetings.agenda;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Id;
import maillage.kernel.MeetingId;
import maillage.meetings.Meeting;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AgendaStore {
    private final JdbcClient db;

    AgendaStore(JdbcClient db) {
        this.db = db;
    }

    Agenda of(Meeting meeting) {
        return new Agenda(
                meeting.starts(),
                meeting.ends(),
                db.sql(
                                """
                        select id, title, minutes, led_by, action_id from meetings.agenda_item where meeting_id = :meeting order by position
                        """)
                        .param("meeting", meeting.id().value())
                        .query(
                                (row, number) ->
                                        new Agenda.Item(
                                                Rows.uuid(row, "id"),
                                                row.getString("title"),
                                                row.getInt("minutes"),
                                                row.getString("led_by"),
                                                Rows.optionalUuid(row, "action_id")))
                        .list());
    }

    void add(MeetingId meeting, AgendaForm.Line line, Optional<UUID> action) {
        db.sql(
                        """
                        insert into meetings.agenda_item (id, meeting_id, position, title, minutes, led_by, action_id)
                        select :id, :meeting, coalesce(max(position), 0) + 1, :title, :minutes, :led, :action from meetings.agenda_item where meeting_id = :meeting
                        """)
                .param("id", Id.fresh())
                .param("meeting", meeting.value())
                .param("title", line.title())
                .param("minutes", line.minutes())
                .param("led", line.ledBy())
                .param("action", action.orElse(null))
                .update();
    }

    void change(MeetingId meeting, UUID item, AgendaForm.Line line) {
        db.sql(
                        "update meetings.agenda_item set title = :title, minutes = :minutes, led_by = :led where id = :id and meeting_id = :meeting")
                .param("title", line.title())
                .param("minutes", line.minutes())
                .param("led", line.ledBy())
                .param("id", item)
                .param("meeting", meeting.value())
                .update();
    }

    void order(MeetingId meeting, List<UUID> items) {
        db.sql(
                        """
                        update meetings.agenda_item a set position = o.position from unnest(:items) with ordinality as o (id, position)
                        where a.id = o.id and a.meeting_id = :meeting
                        """)
                .param("items", items.toArray(UUID[]::new))
                .param("meeting", meeting.value())
                .update();
    }

    void remove(MeetingId meeting, UUID item) {
        db.sql("delete from meetings.agenda_item where id = :id and meeting_id = :meeting")
                .param("id", item)
                .param("meeting", meeting.value())
                .update();
    }

    /** Open actions of the host that earlier meetings left and this agenda does not hold yet. */
    List<AgendaPage.OpenAction> openActions(Meeting meeting) {
        return db.sql(
                        """
                        select a.id, a.text, a.due_on from meetings.action a join meetings.meeting m on m.id = a.meeting_id
                        where a.host_id = :host and a.state = 'open' and a.meeting_id <> :meeting and m.starts_at <= :starts
                          and not exists (select 1 from meetings.agenda_item i where i.meeting_id = :meeting and i.action_id = a.id)
                        order by a.due_on nulls last, a.created_at
                        """)
                .param("host", meeting.host().id())
                .param("meeting", meeting.id().value())
                .param("starts", Rows.at(meeting.starts()))
                .query(
                        (row, number) ->
                                new AgendaPage.OpenAction(
                                        Rows.uuid(row, "id"),
                                        row.getString("text"),
                                        Rows.optionalDate(row, "due_on")))
                .list();
    }
}
