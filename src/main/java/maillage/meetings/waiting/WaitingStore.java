package maillage.meetings.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import maillage.kernel.Language;
import maillage.kernel.LocalizedText;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.platform.ToDo;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class WaitingStore {
    private final JdbcClient db;

    WaitingStore(JdbcClient db) {
        this.db = db;
    }

    List<ToDo> unanswered(PersonId person, Instant now) {
        return db.sql(
                        """
                        select m.id, m.titles, m.starts_at, m.time_zone
                        from meetings.invitation i join meetings.meeting m on m.id = i.meeting_id
                        where i.person_id = :person and i.withdrawn_at is null and m.state = 'confirmed' and m.starts_at > :now
                          and not exists (select 1 from meetings.reply r where r.meeting_id = m.id and r.person_id = i.person_id and r.superseded_at is null)
                        order by m.starts_at limit 10
                        """)
                .param("person", person.value())
                .param("now", Rows.at(now))
                .query(
                        (row, number) ->
                                toDo(row, false, "todo.reply", "/meetings/" + row.getString("id")))
                .list();
    }

    List<ToDo> actions(PersonId person, List<OrganisationId> organisations) {
        return db.sql(
                        """
                        select a.id, a.text, a.due_on from meetings.action a
                        where a.state = 'open' and (a.owner_person_id = :person or a.owner_organisation_id = any (:organisations))
                        order by a.due_on nulls last limit 10
                        """)
                .param("person", person.value())
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(
                        (row, number) ->
                                new ToDo(
                                        false,
                                        "todo.action",
                                        LocalizedText.of(Language.FR, row.getString("text")),
                                        List.of(),
                                        Optional.ofNullable(
                                                row.getObject("due_on", LocalDate.class)),
                                        "/actions/" + row.getString("id")))
                .list();
    }

    List<ToDo> toConfirm(UUID[] hosts, Instant now) {
        return db.sql(
                        """
                        select id, titles, starts_at, time_zone from meetings.meeting
                        where host_id = any (:hosts) and state = 'draft' and starts_at > :now and starts_at < cast(:now as timestamptz) + interval '70 days'
                        order by starts_at limit 20
                        """)
                .param("hosts", hosts)
                .param("now", Rows.at(now))
                .query(
                        (row, number) ->
                                toDo(row, true, "todo.confirm", "/meetings/" + row.getString("id")))
                .list();
    }

    List<ToDo> toClose(UUID[] hosts, Instant now) {
        return db.sql(
                        """
                        select id, titles, starts_at, time_zone from meetings.meeting
                        where host_id = any (:hosts) and state = 'confirmed' and ends_at < :now
                          and ends_at > cast(:now as timestamptz) - interval '60 days'
                        order by starts_at limit 20
                        """)
                .param("hosts", hosts)
                .param("now", Rows.at(now))
                .query(
                        (row, number) ->
                                toDo(
                                        row,
                                        true,
                                        "todo.close",
                                        "/meetings/" + row.getString("id") + "/presence"))
                .list();
    }

    /** Held, and the group has no minutes yet. */
    List<ToDo> toReport(UUID[] hosts, Instant now) {
        return db.sql(
                        """
                        select m.id, m.titles, m.starts_at, m.time_zone from meetings.meeting m
                        where m.host_id = any (:hosts) and m.state = 'held' and m.ends_at > cast(:now as timestamptz) - interval '60 days'
                          and not exists (select 1 from meetings.minutes_publication p where p.meeting_id = m.id)
                        order by m.starts_at limit 20
                        """)
                .param("hosts", hosts)
                .param("now", Rows.at(now))
                .query(
                        (row, number) ->
                                toDo(
                                        row,
                                        true,
                                        "meetings.todo.report",
                                        "/meetings/" + row.getString("id") + "/minutes"))
                .list();
    }

    private static ToDo toDo(ResultSet row, boolean team, String key, String path)
            throws SQLException {
        LocalDate day =
                Rows.instant(row, "starts_at")
                        .atZone(ZoneId.of(row.getString("time_zone")))
                        .toLocalDate();
        return new ToDo(
                team, key, Rows.localized(row, "titles"), List.of(), Optional.of(day), path);
    }
}
