package maillage.meetings.invitations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import maillage.kernel.EmailAddress;
import maillage.kernel.Id;
import maillage.kernel.Language;
import maillage.kernel.MandateId;
import maillage.kernel.MeetingId;
import maillage.kernel.OrganisationId;
import maillage.kernel.PersonId;
import maillage.meetings.Invitee;
import maillage.network.MandateKind;
import maillage.platform.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class InvitationStore {
    private final JdbcClient db;

    InvitationStore(JdbcClient db) {
        this.db = db;
    }

    List<Invited> of(MeetingId meeting) {
        return db.sql(
                        """
                        select i.id, i.person_id, i.sequence_sent, i.invited_at, i.withdrawn_at, p.email, p.given_name, p.full_name, p.language, r.answer
                        from meetings.invitation i
                        join network.offer_person p on p.id = i.person_id
                        left join meetings.reply r on r.meeting_id = i.meeting_id and r.person_id = i.person_id and r.superseded_at is null
                        where i.meeting_id = :meeting order by p.family_name, p.given_name, i.id
                        """)
                .param("meeting", meeting.value())
                .query(InvitationStore::invited)
                .list();
    }

    /**
     * People who were named to come in someone's place and may: their mandate is in force that day,
     * or was given for this meeting.
     */
    List<Invitee> standIns(MeetingId meeting, LocalDate on) {
        return db.sql(
                        """
                        select distinct on (m.person_id) m.person_id, m.organisation_id, m.id, m.kind
                        from meetings.reply r
                        join network.offer_mandate m on m.person_id = r.alternate_id and m.organisation_id = r.organisation_id
                             and ((m.one_meeting is null and m.valid @> cast(:on as date)) or m.one_meeting = r.meeting_id)
                        where r.meeting_id = :meeting and r.superseded_at is null
                        order by m.person_id, m.one_meeting nulls first
                        """)
                .param("meeting", meeting.value())
                .param("on", on)
                .query(
                        (row, number) ->
                                new Invitee(
                                        new PersonId(Rows.uuid(row, "person_id")),
                                        new OrganisationId(Rows.uuid(row, "organisation_id")),
                                        new MandateId(Rows.uuid(row, "id")),
                                        MandateKind.of(row.getString("kind"))))
                .list();
    }

    /** The names of those who announced that this person comes in their place. */
    String replacedBy(MeetingId meeting, PersonId person) {
        return db.sql(
                        """
                        select coalesce(string_agg(p.full_name, ', ' order by p.family_name, p.given_name), '')
                        from meetings.reply r join network.offer_person p on p.id = r.person_id
                        where r.meeting_id = :meeting and r.alternate_id = :person and r.superseded_at is null
                        """)
                .param("meeting", meeting.value())
                .param("person", person.value())
                .query(String.class)
                .single();
    }

    void announce(MeetingId meeting, Instant now) {
        db.sql(
                        "update meetings.meeting set announced_at = coalesce(announced_at, :now) where id = :meeting")
                .param("now", Rows.at(now))
                .param("meeting", meeting.value())
                .update();
    }

    /**
     * Whether anyone was ever written to: a meeting that was imported is announced by nobody but
     * its facilitator.
     */
    boolean isAnnounced(MeetingId meeting) {
        return db.sql(
                        """
                        select m.announced_at is not null or exists (select 1 from meetings.invitation i where i.meeting_id = m.id)
                        from meetings.meeting m where m.id = :meeting
                        """)
                .param("meeting", meeting.value())
                .query(Boolean.class)
                .single();
    }

    /** Invites once; someone who was withdrawn is invited again. */
    void invite(MeetingId meeting, List<Invitee> invitees, int sequence, Instant now) {
        db.sql(
                        """
                        insert into meetings.invitation (id, meeting_id, person_id, organisation_id, mandate_id, invited_at, sequence_sent)
                        select fresh.id, :meeting, fresh.person, fresh.organisation, fresh.mandate, :now, :sequence
                        from unnest(cast(:ids as uuid[]), cast(:people as uuid[]), cast(:organisations as uuid[]), cast(:mandates as uuid[]))
                             as fresh(id, person, organisation, mandate)
                        on conflict (meeting_id, person_id) do update
                        set organisation_id = excluded.organisation_id, mandate_id = excluded.mandate_id, invited_at = excluded.invited_at,
                            sequence_sent = excluded.sequence_sent, withdrawn_at = null, reminded_at = null
                        """)
                .param("ids", invitees.stream().map(_ -> Id.fresh()).toArray(UUID[]::new))
                .param("meeting", meeting.value())
                .param("people", ids(invitees.stream().map(Invitee::person)))
                .param("organisations", ids(invitees.stream().map(Invitee::organisation)))
                .param("mandates", ids(invitees.stream().map(Invitee::mandate)))
                .param("now", Rows.at(now))
                .param("sequence", sequence)
                .update();
    }

    /** Nothing is written for those of whom this was known. */
    void sent(MeetingId meeting, Collection<PersonId> people, int sequence) {
        db.sql(
                        "update meetings.invitation set sequence_sent = :sequence where meeting_id = :meeting and person_id = any (:people) and sequence_sent <> :sequence")
                .param("sequence", sequence)
                .param("meeting", meeting.value())
                .param("people", ids(people.stream()))
                .update();
    }

    void withdraw(MeetingId meeting, Collection<PersonId> people, int sequence, Instant now) {
        db.sql(
                        "update meetings.invitation set sequence_sent = :sequence, withdrawn_at = :now where meeting_id = :meeting and person_id = any (:people)")
                .param("sequence", sequence)
                .param("now", Rows.at(now))
                .param("meeting", meeting.value())
                .param("people", ids(people.stream()))
                .update();
    }

    void reminded(UUID invitation, Instant now) {
        db.sql("update meetings.invitation set reminded_at = :now where id = :id")
                .param("now", Rows.at(now))
                .param("id", invitation)
                .update();
    }

    void raiseSequence(MeetingId meeting, int sequence) {
        db.sql(
                        "update meetings.meeting set sequence = :sequence where id = :meeting and sequence < :sequence")
                .param("sequence", sequence)
                .param("meeting", meeting.value())
                .update();
    }

    /** The links of the letters that are posted now, by whom they are for. */
    void link(MeetingId meeting, Map<PersonId, byte[]> hashes) {
        var people = List.copyOf(hashes.entrySet());
        db.sql(
                        """
                        insert into meetings.reply_link (token_hash, invitation_id)
                        select decode(fresh.hash, 'hex'), i.id from unnest(cast(:people as uuid[]), cast(:hashes as text[])) as fresh(person, hash)
                        join meetings.invitation i on i.meeting_id = :meeting and i.person_id = fresh.person
                        """)
                .param("meeting", meeting.value())
                .param("people", ids(people.stream().map(Map.Entry::getKey)))
                .param(
                        "hashes",
                        people.stream()
                                .map(one -> HexFormat.of().formatHex(one.getValue()))
                                .toArray(String[]::new))
                .update();
    }

    /** What people need to take part is nobody's business once the meeting is over. */
    int forgetNeeds(Instant now) {
        return db.sql(
                        """
                        update meetings.reply r set need = '' from meetings.meeting m
                        where m.id = r.meeting_id and m.ends_at < :now and r.need <> ''
                        """)
                .param("now", Rows.at(now))
                .update();
    }

    private static UUID[] ids(Stream<? extends Id> some) {
        return some.map(Id::value).toArray(UUID[]::new);
    }

    private static Invited invited(ResultSet row, int number) throws SQLException {
        String answer = row.getString("answer");
        return new Invited(
                Rows.uuid(row, "id"),
                new PersonId(Rows.uuid(row, "person_id")),
                Optional.ofNullable(row.getString("email")).flatMap(EmailAddress::read),
                row.getString("given_name"),
                row.getString("full_name"),
                Language.of(row.getString("language")),
                row.getInt("sequence_sent"),
                Rows.instant(row, "invited_at"),
                row.getTimestamp("withdrawn_at") != null,
                answer != null,
                "on-site".equals(answer) || "remote".equals(answer));
    }
}
