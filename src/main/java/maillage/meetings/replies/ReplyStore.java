package maillage.meetings.replies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import maillage.kernel.Id;
import maillage.kernel.MandateId;
import maillage.kernel.MeetingId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.platform.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ReplyStore {
    private static final String INVITATION =
            """
            select i.id, i.meeting_id, i.person_id, p.full_name, i.organisation_id, i.mandate_id, m.level, i.withdrawn_at, r.answer, r.alternate_id,
                   coalesce(a.full_name, '') as alternate_name, coalesce(r.need, '') as need
            from meetings.invitation i
            join network.offer_person p on p.id = i.person_id
            join network.offer_mandate m on m.id = i.mandate_id
            left join meetings.reply r on r.meeting_id = i.meeting_id and r.person_id = i.person_id and r.superseded_at is null
            left join network.offer_person a on a.id = r.alternate_id
            """;
    private final JdbcClient db;

    ReplyStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Invitation> byToken(byte[] hash) {
        return db.sql(
                        INVITATION
                                + "where i.id = (select invitation_id from meetings.reply_link where token_hash = :hash)")
                .param("hash", hash)
                .query(ReplyStore::invitation)
                .optional();
    }

    Optional<Invitation> of(MeetingId meeting, PersonId person) {
        return db.sql(INVITATION + "where i.meeting_id = :meeting and i.person_id = :person")
                .param("meeting", meeting.value())
                .param("person", person.value())
                .query(ReplyStore::invitation)
                .optional();
    }

    /**
     * Locks the invitation until the transaction ends: one answer at a time. It is read once it is
     * ours: whoever waited for it sees the answer that was given meanwhile.
     */
    Invitation lock(Invitation invitation) {
        db.sql("select 1 from meetings.invitation where id = :id for update")
                .param("id", invitation.id())
                .query(Integer.class)
                .single();
        return db.sql(INVITATION + "where i.id = :id")
                .param("id", invitation.id())
                .query(ReplyStore::invitation)
                .single();
    }

    void insert(
            Invitation invitation,
            Answer answer,
            @Nullable PersonId alternate,
            String need,
            Instant now,
            String by) {
        db.sql(
                        "update meetings.reply set superseded_at = :now where meeting_id = :meeting and person_id = :person and superseded_at is null")
                .param("now", Rows.at(now))
                .param("meeting", invitation.meeting().value())
                .param("person", invitation.person().value())
                .update();
        db.sql(
                        """
                        insert into meetings.reply (id, meeting_id, person_id, organisation_id, mandate_id, answer, alternate_id, need, given_at, given_by)
                        values (:id, :meeting, :person, :organisation, :mandate, :answer, :alternate, :need, :now, :by)
                        """)
                .param("id", Id.fresh())
                .param("meeting", invitation.meeting().value())
                .param("person", invitation.person().value())
                .param("organisation", invitation.organisation().value())
                .param("mandate", invitation.mandate().value())
                .param("answer", answer.code())
                .param("alternate", alternate == null ? null : alternate.value())
                .param("need", need)
                .param("now", Rows.at(now))
                .param("by", by)
                .update();
    }

    /** At another date people are asked again; who comes in someone's place stays named. */
    void askAnew(MeetingId meeting, Instant now) {
        db.sql(
                        "update meetings.reply set superseded_at = :now where meeting_id = :meeting and superseded_at is null and alternate_id is null")
                .param("now", Rows.at(now))
                .param("meeting", meeting.value())
                .update();
    }

    /** The names of people, by id. */
    List<ReplySheet.Choice> names(List<PersonId> people) {
        return db.sql(
                        "select id, full_name from network.offer_person where id = any (:ids) order by family_name, given_name")
                .param("ids", people.stream().map(PersonId::value).toArray(java.util.UUID[]::new))
                .query(
                        (row, number) ->
                                new ReplySheet.Choice(
                                        new PersonId(Rows.uuid(row, "id")),
                                        row.getString("full_name")))
                .list();
    }

    /**
     * Everyone invited, with what they said; {@code accepted} is whether the one who comes instead
     * may.
     */
    List<AnswersPage.Line> lines(MeetingId meeting, LocalDate on) {
        return db.sql(
                        """
                        select p.full_name, o.names, i.invited_at, r.answer, r.need, r.alternate_id, coalesce(a.full_name, '') as alternate_name,
                               exists (select 1 from network.offer_mandate m where m.person_id = r.alternate_id and m.organisation_id = i.organisation_id
                                       and ((m.one_meeting is null and m.valid @> cast(:on as date)) or m.one_meeting = i.meeting_id)) as accepted
                        from meetings.invitation i
                        join network.offer_person p on p.id = i.person_id
                        join network.offer_organisation o on o.id = i.organisation_id
                        left join meetings.reply r on r.meeting_id = i.meeting_id and r.person_id = i.person_id and r.superseded_at is null
                        left join network.offer_person a on a.id = r.alternate_id
                        where i.meeting_id = :meeting and i.withdrawn_at is null
                        order by r.answer nulls first, p.family_name, p.given_name
                        """)
                .param("meeting", meeting.value())
                .param("on", on)
                .query(
                        (row, number) ->
                                new AnswersPage.Line(
                                        row.getString("full_name"),
                                        Rows.localized(row, "names"),
                                        Optional.ofNullable(row.getString("answer"))
                                                .flatMap(Answer::find),
                                        Optional.ofNullable(row.getString("need")).orElse(""),
                                        Rows.optionalUuid(row, "alternate_id").map(PersonId::new),
                                        row.getString("alternate_name"),
                                        row.getBoolean("accepted")))
                .list();
    }

    /** The organisations for which this person was named to come. */
    List<OrganisationId> namedFor(MeetingId meeting, PersonId alternate) {
        return db.sql(
                        "select organisation_id from meetings.reply where meeting_id = :meeting and alternate_id = :alternate and superseded_at is null")
                .param("meeting", meeting.value())
                .param("alternate", alternate.value())
                .query((row, number) -> new OrganisationId(Rows.uuid(row, "organisation_id")))
                .list();
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                Rows.uuid(row, "id"),
                new MeetingId(Rows.uuid(row, "meeting_id")),
                new PersonId(Rows.uuid(row, "person_id")),
                row.getString("full_name"),
                new OrganisationId(Rows.uuid(row, "organisation_id")),
                new MandateId(Rows.uuid(row, "mandate_id")),
                row.getInt("level"),
                row.getTimestamp("withdrawn_at") != null,
                Optional.ofNullable(row.getString("answer")).flatMap(Answer::find),
                Rows.optionalUuid(row, "alternate_id").map(PersonId::new),
                row.getString("alternate_name"),
                row.getString("need"));
    }
}
