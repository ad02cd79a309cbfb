package maillage.meetings.minutes;

import java.time.Instant;
import java.util.List;
import maillage.kernel.EmailAddress;
import maillage.kernel.Language;
import maillage.kernel.MeetingId;
import maillage.kernel.PersonId;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MinutesStore {
    private final JdbcClient db;

    MinutesStore(JdbcClient db) {
        this.db = db;
    }

    Minutes of(MeetingId meeting) {
        return read(meeting, "v.body");
    }

    /** The same without the texts themselves. */
    Minutes heads(MeetingId meeting) {
        return read(meeting, "'' as body");
    }

    private Minutes read(MeetingId meeting, String body) {
        return new Minutes(
                db.sql(
                                "select v.number, v.based_on, "
                                        + body
                                        + """
                        , v.saved_at, a.full_name, p.number is not null as published
                        from meetings.minutes_version v
                        join identity.offer_account a on a.id = v.saved_by
                        left join meetings.minutes_publication p on p.meeting_id = v.meeting_id and p.number = v.number
                        where v.meeting_id = :meeting order by v.number
                        """)
                        .param("meeting", meeting.value())
                        .query(
                                (row, number) ->
                                        new Minutes.Version(
                                                row.getInt("number"),
                                                row.getInt("based_on"),
                                                row.getString("body"),
                                                Rows.instant(row, "saved_at"),
                                                row.getString("full_name"),
                                                row.getBoolean("published")))
                        .list());
    }

    void insert(MeetingId meeting, int number, int basedOn, String body, PersonId by, Instant now) {
        db.sql(
                        """
                        insert into meetings.minutes_version (meeting_id, number, based_on, body, saved_at, saved_by)
                        values (:meeting, :number, :based, :body, :now, :by)
                        """)
                .param("meeting", meeting.value())
                .param("number", number)
                .param("based", basedOn)
                .param("body", body)
                .param("now", Rows.at(now))
                .param("by", by.value())
                .update();
    }

    void publish(MeetingId meeting, int number, PersonId by, Instant now) {
        db.sql(
                        """
                        insert into meetings.minutes_publication (meeting_id, number, published_at, published_by) values (:meeting, :number, :now, :by)
                        on conflict (meeting_id) do update set number = excluded.number, published_at = excluded.published_at, published_by = excluded.published_by
                        """)
                .param("meeting", meeting.value())
                .param("number", number)
                .param("now", Rows.at(now))
                .param("by", by.value())
                .update();
    }

    List<String> agenda(MeetingId meeting) {
        return db.sql(
                        "select title from meetings.agenda_item where meeting_id = :meeting order by position")
                .param("meeting", meeting.value())
                .query(String.class)
                .list();
    }

    /** Whoever was invited or there, and has an address. */
    List<Reader> readers(MeetingId meeting) {
        return db.sql(
                        """
                        select distinct p.id, p.email, p.full_name, p.given_name, p.language from network.offer_person p
                        where p.email is not null
                          and (exists (select 1 from meetings.invitation i where i.meeting_id = :meeting and i.person_id = p.id and i.withdrawn_at is null)
                               or exists (select 1 from meetings.presence s where s.meeting_id = :meeting and s.person_id = p.id))
                        order by p.id
                        """)
                .param("meeting", meeting.value())
                .query(
                        (row, number) ->
                                new Reader(
                                        new PersonId(Rows.uuid(row, "id")),
                                        new EmailAddress(row.getString("email")),
                                        row.getString("full_name"),
                                        row.getString("given_name"),
                                        Language.of(row.getString("language"))))
                .list();
    }

    record Reader(
            PersonId person,
            EmailAddress email,
            String name,
            String givenName,
            Language language) {}
}
